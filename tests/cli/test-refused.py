#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# What is refused gets one sentence and a status, and nothing is changed: wrong words on the
# command line, scripts, and files that are damaged, foreign, newer or hostile.

import os
import pathlib
import random
import shutil
import sqlite3

import harness


def make(place):
    shutil.copy(harness.EXAMPLE, place.path("a.plenary"))
    return pathlib.Path(place.path("a.plenary"))


def test_usage(place):
    make(place)
    cases = [
        [], ["dance"], ["show"], ["show", "a.plenary", "session", "x", "y"], ["new"],
        ["show", "--loud", "a.plenary"], ["export", "a.plenary", "a.odt"],
        ["export", "a.plenary", "a.pdf", "--document=song"],
        ["export", "a.plenary", "a.bin", "--format=song"],
        ["import", "a.plenary", "b.plenary", "--format=pdf"],
        ["new", "b.plenary", "--template=banquet"], ["new", "b.plenary", "--date=2027-02-29"],
        ["new", "b.plenary", "--template=empty", "--date=tomorrow"],
    ]
    for case in cases:
        before = place.state()
        done = place.run(*case)
        assert done.returncode == 2, f"{case}: {done.returncode}"
        assert done.stderr or not case, case
        assert place.state() == before, case


def test_files(place):
    make(place)
    os.mkdir(place.path("folder"))
    pathlib.Path(place.path("empty")).write_bytes(b"")
    pathlib.Path(place.path("text")).write_text("not a project\n" * 200)
    pathlib.Path(place.path("page.pdf")).write_bytes(b"%PDF-1.7\n" + bytes(4000))
    for name in ("nowhere", "folder", "empty", "text", "page.pdf"):
        for command in ("show", "undo", "check", "history"):
            line = place.refused(command, name)
            assert name in line, line
    assert "exists" in place.refused("new", "a.plenary")
    assert "nowhere" in place.refused("import", "nowhere", "b.plenary")
    assert place.refused("import", "text", "a.plenary")
    assert place.refused("show", "a.plenary", "song")
    assert place.refused("show", "a.plenary", "session", "nobody")


def test_scripts(place):
    make(place)
    cases = {
        "set session s-opening kind ball": "Line 1",
        "label A\n\nset session s-opening colour red": "Line 3",
        "insert song title=x": "Line 1",
        "insert session 7up title=x": "Line 1",
        "delete session nobody": "nobody",
        "delete person p-mutiso": "person",
        "set session s-opening title": "Line 1",
        "dance": "Line 1",
        "set session s-opening description '<b>open'": "Line 1",
        "insert placement allocation-id=alloc objective-id=o-2 session-id=s-roundtable-2": "alloc.o-2",
    }
    for script, word in cases.items():
        line = place.refused("edit", "a.plenary", text=script + "\n")
        assert word in line, f"{script}: {line}"


def test_xml(place):
    head = '<?xml version="1.0"?>\n'
    name = 'xmlns="urn:plenary:project:1" version="1"'
    cases = [
        head, head + "<song/>", head + f"<project {name}>", head + f"<project {name}/>",
        head + f"<project {name}><event/><song/></project>",
        head + f'<project {name}><event title="&a;"/></project>',
        head + '<!DOCTYPE p [<!ENTITY a "x">]>' + f'<project {name}><event title="&a;"/></project>',
        head + '<project xmlns="urn:plenary:project:1" version="99"><event/></project>',
        head + f'<project {name}><event colour="red"/></project>',
        head + f"<project {name}>" + "<session>" * 5000,
    ]
    for text in cases:
        pathlib.Path(place.path("a.xml")).write_text(text)
        place.refused("import", "a.xml", "b.plenary", "--format=xml")


def test_truncated(place):
    path = make(place)
    whole = path.read_bytes()
    for length in [1, 15, 16, 99, 100, 511, 4095, 4096, 8192, 20000, len(whole) // 2, len(whole) - 4096,
                   len(whole) - 1]:
        path.write_bytes(whole[:length])
        place.refused("show", "a.plenary")


def test_flipped(place):
    """A file with some bytes changed is refused or opened; it never crashes or hangs."""
    path = make(place)
    whole = path.read_bytes()
    chance = random.Random(3)
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(chance.choice([1, 3, 50])):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        before = place.state()
        done = place.run("show", "a.plenary")
        assert done.returncode in (0, 1), f"{done.returncode}: {done.stderr}"
        assert len(done.stderr.strip().splitlines()) == done.returncode, done.stderr
        assert place.state() == before


def change(path, sql):
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript(sql)
    database.close()


def test_hostile(place):
    changes = [
        "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM room; END",
        "CREATE VIEW v AS SELECT * FROM person",
        "CREATE TABLE t (a)",
        "DROP TABLE clearance",
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 9; DROP TABLE room",
        "PRAGMA ignore_check_constraints = 1; UPDATE event SET kind = 'ball'",
        "PRAGMA foreign_keys = 0; UPDATE post SET body_id = 'nobody'",
    ]
    for sql in changes:
        path = make(place)
        change(path, sql)
        place.refused("show", "a.plenary")
        place.refused("edit", "a.plenary", text="set event event title x\n")


def test_newer_is_read(place):
    path = make(place)
    change(path, "PRAGMA user_version = 9; CREATE TABLE later (a)")
    assert "Tidewater" in place.ok("show", "a.plenary")
    assert "newer" in place.refused("edit", "a.plenary", text="set event event title x\n")


if __name__ == "__main__":
    harness.main([test_usage, test_files, test_scripts, test_xml, test_truncated, test_flipped,
                  test_hostile, test_newer_is_read])
