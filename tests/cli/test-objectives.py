#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Objectives from the command line: frameworks added, shared out, placed and tagged.

import csv
import io
import json
import os
import pathlib
import shutil

import harness

SEEDS = pathlib.Path(os.environ.get("PLENARY_SEEDS", "none"))

PRESET = {
    "Roundtable 1": [2, 5, 6, 12, 18],
    "Roundtable 2": [4, 8, 9, 10, 11, 13, 21],
    "Roundtable 3": [14, 15, 16, 19, 20, 22],
    "Roundtable 4": [1, 3, 7, 17, 23],
}


def boards(place, file="a.plenary"):
    return json.loads(place.ok("objectives", file, "list", "--json"))


def columns(place, file="a.plenary"):
    board, = boards(place, file)
    return {column["place"]: column["objectives"] for column in board["columns"]}


def agenda(place):
    return place.ok("export", "a.plenary", "-", "--format=text", "--document=agenda")


def test_new_project_has_all_to_place(place):
    place.ok("new", "a.plenary")
    assert boards(place) == []
    place.ok("objectives", "a.plenary", "add", "gcm")
    assert columns(place) == {"Not allocated": list(range(1, 24))}
    line = place.refused("objectives", "a.plenary", "add", "gcm")
    assert "is there already" in line, line
    line = place.refused("objectives", "a.plenary", "add", "gmc")
    assert "no framework “gmc” in the library" in line, line


def test_preset(place):
    place.ok("new", "a.plenary")
    assert "preset: IMRF 2022" in place.ok("objectives", "a.plenary", "library")
    place.ok("objectives", "a.plenary", "preset", "imrf 2022")
    assert columns(place) == {"Not allocated": [], **PRESET}
    assert "Roundtable 2: GCM Objectives 4, 8, 9, 10, 11, 13 and 21" in agenda(place)
    assert place.ok("undo", "a.plenary").startswith("Undone: Share Out as ")
    assert boards(place) == []
    place.refused("objectives", "a.plenary", "preset", "IMRF 2026")


def test_one_place_each(place):
    place.ok("new", "a.plenary")
    place.ok("objectives", "a.plenary", "preset", "IMRF 2022")
    line = place.refused("objectives", "a.plenary", "place", "12", "2")
    assert line.endswith("Objective 12 is in Roundtable 1 and Roundtable 2."), line
    place.ok("objectives", "a.plenary", "move", "12", "2")
    assert 12 in columns(place)["Roundtable 2"] and 12 not in columns(place)["Roundtable 1"]
    assert "Roundtable 1: GCM Objectives 2, 5, 6 and 18" in agenda(place)
    place.ok("objectives", "a.plenary", "move", "12", "0")
    assert columns(place)["Not allocated"] == [12]
    assert "error O01" in place.run("check", "a.plenary", "--rules=O").stdout
    place.ok("objectives", "a.plenary", "place", "12", "1")
    assert columns(place)["Roundtable 1"] == PRESET["Roundtable 1"]
    line = place.refused("objectives", "a.plenary", "move", "24", "1")
    assert "There is no objective 24 in the GCM." in line, line
    line = place.refused("objectives", "a.plenary", "move", "12", "5")
    assert "There is no roundtable 5" in line, line


def test_own_framework(place):
    place.ok("new", "a.plenary")
    items = [f"Item {i}" for i in range(1, 13)]
    place.ok("objectives", "a.plenary", "new", "Harbour Charter", *items)
    place.ok("objectives", "a.plenary", "share-out")
    place.ok("edit", "a.plenary", text="insert session s1 kind=roundtable numbered=true rank=1\n"
                                       "insert session s2 kind=roundtable numbered=true rank=2\n")
    for i in range(1, 13):
        place.ok("objectives", "a.plenary", "place", str(i), "1" if i < 8 else "2")
    assert columns(place)["Roundtable 2"] == [8, 9, 10, 11, 12]
    assert "Roundtable 1: Objectives 1, 2, 3, 4, 5, 6 and 7" in agenda(place)


def test_import(place):
    place.ok("new", "a.plenary")
    table = pathlib.Path(place.path("Charter.csv"))
    table.write_text("Number;Title;Gerund\n1;Sail;Sailing\n3;\"Row; rest\";\n", encoding="utf-8")
    place.ok("objectives", "a.plenary", "import", "Charter.csv")
    board, = boards(place)
    assert board["framework"] == "Charter" and board["columns"][0]["objectives"] == [1, 3], board
    table.write_text("Number;Title\n1;Sail\n1;Row\n", encoding="utf-8")
    line = place.refused("objectives", "a.plenary", "import", "Charter.csv")
    assert "Charter.csv: line 3: the number 1 is there twice" in line, line
    place.refused("objectives", "a.plenary", "import", "none.csv")


def test_focus(place):
    place.ok("new", "a.plenary", "--title=Workshop")
    place.ok("objectives", "a.plenary", "add", "gcm")
    place.ok("objectives", "a.plenary", "focus", "5", "6", "23")
    themes = place.ok("objectives", "a.plenary", "new", "Themes", "Human rights").strip()
    place.ok("edit", "a.plenary", text=f"set framework {themes} numbered false\n"
                                       f"set framework {themes} item-word Theme\n")
    place.ok("objectives", "a.plenary", "focus", "1", "--framework=Themes")
    note = place.ok("export", "a.plenary", "-", "--format=text", "--document=concept-note")
    assert "GCM Objectives 5, 6 and 23 and Human rights" in note, note
    assert "Theme: Human rights" in note, note
    place.refused("objectives", "a.plenary", "focus", "99")
    line = place.refused("objectives", "a.plenary", "focus", "1", "--framework=None")
    assert "There is no framework “None”" in line, line


def test_coverage(place):
    shutil.copy(harness.EXAMPLE, place.path("a.plenary"))
    text = place.ok("objectives", "a.plenary", "coverage").removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 23 and rows[14]["Number"] == "15", rows
    assert rows[0]["Kenya"] == "1" and rows[0]["Fiji"] == "0", rows[0]
    for row in rows:
        counts = [int(value) for name, value in row.items()
                  if name not in ("Number", "Title", "Mentions")]
        assert sum(counts) == int(row["Mentions"]), row


def test_coverage_of_a_report(place):
    seed = next(iter(SEEDS.glob("001*")), None)
    if seed is None:
        return
    place.ok("import", str(seed), "a.plenary")
    place.ok("objectives", "a.plenary", "add", "gcm")
    assert place.ok("objectives", "a.plenary", "tag").endswith("tags added\n")
    text = place.ok("objectives", "a.plenary", "coverage").removeprefix("\ufeff")
    mentions = {int(row["Number"]): int(row["Mentions"])
                for row in csv.DictReader(io.StringIO(text))}
    assert [number for number, count in mentions.items() if count == 0] == [12], mentions


def test_usage(place):
    place.ok("new", "a.plenary")
    assert "coverage" in place.ok("objectives", "--help")
    assert place.run("objectives", "a.plenary").returncode == 2
    assert "no verb “dance”" in place.refused("objectives", "a.plenary", "dance", status=2)
    assert "There is no framework" in place.refused("objectives", "a.plenary", "tag")


if __name__ == "__main__":
    harness.main([test_new_project_has_all_to_place, test_preset, test_one_place_each,
                  test_own_framework, test_import, test_focus, test_coverage,
                  test_coverage_of_a_report, test_usage])
