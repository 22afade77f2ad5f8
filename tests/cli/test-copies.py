#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# States and copies of a project from the command line: restored, named, merged, and made the
# start of the next edition.

import json
import pathlib
import shutil

import harness

SCRIPT = """\
label Plan the Day
insert session s1 title=Opening rank=1
insert session s2 title=Closing rank=2
label Rename
set session s1 title Welcome
"""


def make(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    place.ok("edit", "a.plenary", text=SCRIPT)


def title(place, name, session):
    return json.loads(place.ok("show", name, "session", session, "--json"))["title"]


def rows(place, name):
    """All that a project holds, whatever its history."""
    place.ok("export", name, "all.xml")
    return pathlib.Path(place.path("all.xml")).read_bytes()


def test_restore(place):
    make(place)
    planned = json.loads(place.ok("history", "a.plenary", "--json"))[-2]
    place.ok("restore", "a.plenary", str(planned["number"]))
    assert title(place, "a.plenary", "s1") == "Opening"
    history = json.loads(place.ok("history", "a.plenary", "--json"))
    assert [change["label"] for change in history][-2:] == ["Rename", "Restore “Plan the Day”"]
    assert place.ok("undo", "a.plenary") == "Undone: Restore “Plan the Day”\n"
    assert title(place, "a.plenary", "s1") == "Welcome"
    assert "99" in place.refused("restore", "a.plenary", "99")
    assert "seven" in place.refused("restore", "a.plenary", "seven", status=2)


def test_versions(place):
    make(place)
    place.ok("version", "a.plenary", "--name=Sent to the troika")
    place.ok("undo", "a.plenary")
    place.ok("edit", "a.plenary", text="set session s2 title Farewell\n")
    place.ok("version", "a.plenary", "--name=Second")
    place.ok("version", "a.plenary", "--name=Second draft", "--number=2")
    listed = json.loads(place.ok("version", "a.plenary", "--json"))
    assert [version["name"] for version in listed] == ["Sent to the troika", "Second draft"]
    assert "Sent to the troika" in place.ok("version", "a.plenary", "--list")

    place.ok("restore", "a.plenary", "1", "--version")
    assert title(place, "a.plenary", "s1") == "Welcome"
    assert title(place, "a.plenary", "s2") == "Closing"
    place.ok("version", "a.plenary", "--remove", "--number=1")
    listed = json.loads(place.ok("version", "a.plenary", "--json"))
    assert [version["number"] for version in listed] == [2]

    assert place.refused("version", "a.plenary", "--name= ")
    assert "7" in place.refused("version", "a.plenary", "--remove", "--number=7")
    for wrong in (["--remove"], ["--number=2"], ["--remove", "--number=2", "--name=x"],
                  ["--name=x", "--json"]):
        place.refused("version", "a.plenary", *wrong, status=2)


def test_merge(place):
    make(place)
    shutil.copy(place.path("a.plenary"), place.path("b.plenary"))
    place.ok("edit", "a.plenary", text="set session s1 title Greetings\n")
    place.ok("edit", "b.plenary", text="set session s1 title Hello\nset session s2 title Farewell\n"
                                       "insert session s3 title=Tea rank=3\n")
    shutil.copy(place.path("a.plenary"), place.path("first.plenary"))
    before = harness.digest(place.folder / "b.plenary")

    merged = json.loads(place.ok("merge", "a.plenary", "b.plenary", "--json"))
    assert merged["inserted"] == 1 and merged["deleted"] == 0, merged
    [conflict] = merged["conflicts"]
    assert conflict["record"].startswith("Session “") and conflict["column"] == "Title", conflict
    assert {conflict["ours"], conflict["theirs"]} == {"Greetings", "Hello"}, conflict
    assert harness.digest(place.folder / "b.plenary") == before
    assert title(place, "a.plenary", "s2") == "Farewell"

    said = place.ok("merge", "b.plenary", "first.plenary")
    assert "conflicts: 1" in said and "Greetings" in said and "Hello" in said, said
    assert rows(place, "a.plenary") == rows(place, "b.plenary")
    assert json.loads(place.ok("merge", "a.plenary", "b.plenary", "--json"))["conflicts"] == []
    assert place.ok("check", "a.plenary", "--rules=S") == "a.plenary: nothing is wrong\n"


def test_merge_refused(place):
    make(place)
    place.ok("new", "other.plenary", "--title=Mountain Forum")
    pathlib.Path(place.path("text")).write_text("no project\n")
    assert "Mountain Forum" in place.refused("merge", "a.plenary", "other.plenary")
    assert "text" in place.refused("merge", "a.plenary", "text")
    assert "nowhere" in place.refused("merge", "a.plenary", "nowhere")
    place.refused("merge", "a.plenary", status=2)


def test_next_edition(place):
    shutil.copy(harness.EXAMPLE, place.path("a.plenary"))
    before = harness.digest(place.folder / "a.plenary")
    place.ok("next-edition", "a.plenary", "b.plenary", "--date=2031-03-10")
    event = json.loads(place.ok("show", "b.plenary", "event", "event", "--json"))
    assert event["status"] == "draft" and event["starts-on"] == "2031-03-10", event
    assert json.loads(place.ok("show", "b.plenary", "paragraph", "--json")) == []
    states = {row["state"] for row in json.loads(place.ok("show", "b.plenary", "assignment",
                                                          "--json"))}
    assert states == {"idea"}, states
    counts = [len(json.loads(place.ok("show", name, "session", "--json")))
              for name in ("a.plenary", "b.plenary")]
    assert counts[0] == counts[1] > 0
    assert place.ok("check", "b.plenary", "--rules=S") == "b.plenary: nothing is wrong\n"
    assert harness.digest(place.folder / "a.plenary") == before
    assert "DRAFT" in place.ok("export", "b.plenary", "-", "-f", "text", "-d", "agenda").upper()

    assert "exists" in place.refused("next-edition", "a.plenary", "b.plenary")
    for date in ("2031-02-30", "10 March 2031", "2031-3-", ""):
        place.refused("next-edition", "a.plenary", "c.plenary", f"--date={date}", status=2)


if __name__ == "__main__":
    harness.main([test_restore, test_versions, test_merge, test_merge_refused, test_next_edition])
