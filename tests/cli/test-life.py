#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# A project from the command line: made, changed, taken back, searched, written and read again.

import json
import os
import pathlib
import shutil
import subprocess

import harness

SOURCE = pathlib.Path(os.environ["PLENARY_SOURCE"])

SCRIPT = """\
# Two edits.
label Plan the Day
insert room r1 name="Pilot House" rank=1
insert session s1 title="Opening & welcome" duration=30 rank=1 room-id=r1
insert session s2 title=Closing rank=2
label Rename
set session s1 title "Wel\\\\tcome"
set event event aims "To <b>listen</b>"
"""


def test_life(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    assert place.ok("edit", "a.plenary", text=SCRIPT) == ""
    shown = json.loads(place.ok("show", "a.plenary", "session", "s1", "--json"))
    assert shown["title"] == "Wel\tcome" and shown["duration"] == 30, shown
    assert place.ok("undo", "a.plenary") == "Undone: Rename\n"
    assert json.loads(place.ok("show", "a.plenary", "event", "event", "--json"))["aims"] == ""
    assert place.ok("redo", "a.plenary") == "Done again: Rename\n"
    history = json.loads(place.ok("history", "a.plenary", "--json"))
    assert [change["label"] for change in history] == ["Plan the Day", "Rename"]
    assert all(change["state"] == "done" for change in history)
    found = json.loads(place.ok("search", "a.plenary", "LISTEN", "--json"))
    assert [hit["table"] for hit in found] == ["event"], found
    assert place.ok("check", "a.plenary", "--rules=S,X") == "a.plenary: nothing is wrong\n"
    assert place.files() == ["a.plenary"]


def test_check(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    place.ok("edit", "a.plenary", text="insert session s1 kind=roundtable title=One rank=1\n")
    done = place.run("check", "a.plenary")
    assert done.returncode == 1, done.stdout
    assert "error A11 session s1: “One” has no chair.\n" in done.stdout, done.stdout
    assert "warning A12 session s1: " in done.stdout, done.stdout
    done = place.run("check", "a.plenary", "--rules=A10,P", "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert {issue["rule"] for issue in found} == {"A10", "P01"}, found
    assert found[-1] == {"rule": "A10", "severity": "error", "table": "session", "id": "s1",
                         "place": found[-1]["place"], "message": "“One” has no facilitator."}
    assert place.ok("check", "a.plenary", "--rules=O,S") == "a.plenary: nothing is wrong\n"
    assert json.loads(place.ok("check", "a.plenary", "--rules=O", "--json")) == []


def test_new_ids_are_printed(place):
    place.ok("new", "a.plenary")
    printed = place.ok("edit", "a.plenary", text="insert session title=One rank=1\n").split()
    assert len(printed) == 1
    assert "One" in place.ok("show", "a.plenary", "session", printed[0])


TEMPLATES = {
    "dialogue": ["2027-05-12"],
    "stocktaking": ["2027-05-12", "2027-05-13"],
    "workshop": ["2027-05-12"],
    "technical": ["2027-05-12", "2027-05-13"],
    "empty": ["2027-05-12"],
}


def test_templates(place):
    for name, dates in TEMPLATES.items():
        file = name + ".plenary"
        place.ok("new", file, f"--template={name}", "--title=Harbour Forum", "--date=2027-05-12")
        days = json.loads(place.ok("show", file, "day", "--json"))
        assert [day["date"] for day in days] == dates, days
        assert place.ok("check", file, "--rules=S,X").endswith("nothing is wrong\n")
        assert json.loads(place.ok("history", file, "--json")) == []
        agenda = place.ok("export", file, "-", "--format=text", "--document=agenda")
        assert "Harbour Forum" in agenda and "May 2027" in agenda, agenda
        assert ("Opening" in agenda) == (name != "empty"), agenda
        assert name in place.ok("new", "--help")
    agenda = place.ok("export", "stocktaking.plenary", "-", "-f", "text", "-d", "agenda")
    assert "Roundtable 2: GCM Objectives 4, 8, 9, 10, 11, 13 and 21" in agenda
    place.ok("new", "dated.plenary", "--date=2027-05-12")
    assert len(json.loads(place.ok("show", "dated.plenary", "day", "--json"))) == 1
    place.ok("new", "bare.plenary")
    assert json.loads(place.ok("show", "bare.plenary", "day", "--json")) == []


def test_xml_round_trip(place):
    source = SOURCE / "data/examples/tidewater.xml"
    place.ok("import", str(source), "a.plenary")
    place.ok("export", "a.plenary", "a.xml")
    place.ok("import", "a.xml", "b.plenary")
    place.ok("export", "b.plenary", "b.xml")
    a, b = (pathlib.Path(place.path(name)).read_bytes() for name in ("a.xml", "b.xml"))
    assert a == b
    assert place.ok("check", "b.plenary", "--rules=S,X01,X06").endswith("nothing is wrong\n")


def test_documents(place):
    shutil.copy(harness.EXAMPLE, place.path("a.plenary"))
    words = {
        "agenda": "Twenty-three Encounters with an Office",
        "concept-note": "Administrations learn from each other mostly by accident",
        "report": "Roundtable 2: Papers, Borders and Safety",
        "final-report": "Second Stocktaking Meeting",
        "note-for-file": "Let me tell you about one person",
    }
    for kind, sentence in words.items():
        place.ok("export", "a.plenary", f"{kind}.pdf", f"--document={kind}")
        text = place.ok("export", "a.plenary", "-", "--format=text", f"--document={kind}")
        assert sentence in " ".join(text.split()), kind
        assert pathlib.Path(place.path(f"{kind}.pdf")).read_bytes().startswith(b"%PDF-")
        if shutil.which("pdftotext") is not None:
            printed = subprocess.run(["pdftotext", place.path(f"{kind}.pdf"), "-"],
                                     capture_output=True, text=True, check=True).stdout
            assert sentence.split()[0] in printed, kind


def test_import_of_text(place):
    fixture = SOURCE / "tests/fixtures/text/report.md"
    place.ok("import", str(fixture), "a.plenary")
    paragraphs = json.loads(place.ok("show", "a.plenary", "paragraph", "--json"))
    assert sum(row["kind"] == "numbered" for row in paragraphs) == 11
    printed = place.ok("export", "a.plenary", "-", "-f", "text", "-d", "report")
    assert "SUMMARY REPORT" in printed and "11." in printed


def test_help(place):
    assert "export" in place.ok("--help")
    assert "--json" in place.ok("show", "--help")
    assert place.ok("--version").startswith("plenary-cli ")


if __name__ == "__main__":
    harness.main([test_life, test_check, test_new_ids_are_printed, test_templates,
                  test_xml_round_trip, test_documents, test_import_of_text, test_help])
