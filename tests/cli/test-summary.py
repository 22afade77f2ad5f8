#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The report of a project by scripts: outlined, captured, gathered, searched, and kept discreet.

import json
import pathlib

import harness

SCRIPT = """\
label Plan
set event event title "Harbour Forum"
insert day d1 date=2030-05-02
insert body se kind=state name=Sweden
insert body ke kind=state name=Kenya
insert session s1 day-id=d1 kind=roundtable title=Harbours duration=60 rank=1
"""


def prepare(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=SCRIPT)


def test_outline(place):
    prepare(place)
    assert place.ok("summary", "a.plenary", "outline") == "4 sections were added\n"
    assert place.ok("summary", "a.plenary", "outline") == "0 sections were added\n"
    listed = [line.split(" = ")[1] for line in
              place.ok("summary", "a.plenary", "list").splitlines()]
    assert listed == ["Harbours", "Introductory Remarks", "Discussion", "Concluding Remarks"]


REPORT = """\
# Harbour Forum

2 May 2030

SUMMARY REPORT

### Agenda

**Roundtable 1: GCM Objectives 2 and 5**

*Chaired by Ann Other, Government of Sweden*

### Roundtable 1: GCM Objectives 2 and 5

*Chaired by Ann Other, Government of Sweden; facilitated by the Skippers Mechanism*

#### Discussion

1. Kenya: on objective 5, nets are mended.
2. The Skippers Mechanism asked for more.
3. Nobody knows who said this.
""" + "".join(f"{i}. Much was said, and all of it is here.\n" for i in range(4, 14))


def test_recognise(place):
    pathlib.Path(place.path("report.md")).write_text(REPORT, "utf-8")
    place.ok("import", "report.md", "a.plenary")
    listed = place.ok("summary", "a.plenary", "recognise", "--list").splitlines()
    assert "role\tAnn Other, Sweden\tChair, Roundtable 1" in listed
    assert "placement\tObjectives 2 and 5\tRoundtable 1" in listed
    assert "speaker\tKenya\tParagraph 1" in listed
    assert "speaker\tSkippers Mechanism\tParagraph 2" in listed
    assert not any("Paragraph 3" in line for line in listed)
    # Listing changes nothing, taking over leaves nothing.
    done = place.ok("summary", "a.plenary", "recognise")
    assert done == f"{len(listed)} things were taken over\n"
    assert place.ok("summary", "a.plenary", "recognise") == "0 things were taken over\n"
    words = place.ok("export", "a.plenary", "-", "--format=text", "--document=report")
    assert "Roundtable 1: GCM Objectives 2 and 5" in words
    assert "Chaired by Ann Other, Government of Sweden; facilitated by" in words


def test_recognise_refused(place):
    place.ok("new", "a.plenary")
    assert "There is no summary report" in place.refused("summary", "a.plenary", "recognise")


def test_capture_and_mark(place):
    prepare(place)
    paragraph = place.ok("summary", "a.plenary", "capture", "Harbours", "swe", "will mend",
                         "the nets.").strip()
    place.ok("summary", "a.plenary", "capture", "s1", "A sailor", "sang.")
    place.ok("edit", "a.plenary",
             text=f"insert mark m1 paragraph-id={paragraph} kind=practice\n")
    shown = place.ok("summary", "a.plenary", "list", "--mark=practice")
    assert shown == f"{paragraph} 1 will mend the nets.\n", shown
    assert place.ok("summary", "a.plenary", "list", "--mark=pledge") == ""
    assert place.ok("summary", "a.plenary", "gather") == "1 finding was gathered\n"
    spoken = json.loads(place.ok("show", "a.plenary", "intervention", "--json"))
    assert [row["speaker"] for row in spoken] == ["", "A sailor"], spoken
    assert spoken[0]["body-id"] == "se"
    place.ok("undo", "a.plenary")
    assert json.loads(place.ok("show", "a.plenary", "finding", "--json")) == []


def test_conclude(place):
    prepare(place)
    place.ok("summary", "a.plenary", "conclude", "s1", "swe", "thanked all.")
    place.ok("summary", "a.plenary", "capture", "s1", "ken", "asked when.")
    lines = [line.strip() for line in place.ok("summary", "a.plenary", "list").splitlines()]
    headings = [line.split(" = ")[1] for line in lines if " = " in line]
    assert headings == ["Harbours", "Introductory Remarks", "Discussion", "Concluding Remarks"]
    assert lines[-1].endswith("2 thanked all."), lines
    assert lines[-3].endswith("1 asked when."), lines


def test_replace_and_link(place):
    prepare(place)
    place.ok("summary", "a.plenary", "capture", "s1", "ken", "asked for A/RES/73/195, para. 4.")
    assert place.ok("summary", "a.plenary", "replace", "asked", "called") == (
        "Replaced at 1 place\n")
    assert place.ok("summary", "a.plenary", "link") == "1 document symbol was linked\n"
    assert '<a href="https://undocs.org/A/RES/73/195">A/RES/73/195, para. 4</a>' in place.ok(
        "export", "a.plenary", "-", "--format=xml")


def test_leaks(place):
    prepare(place)
    place.ok("summary", "a.plenary", "capture", "s1", "ken", "agreed with Sweden.")
    assert place.ok("summary", "a.plenary", "leaks") == "The document names everybody\n"
    place.ok("edit", "a.plenary", text="set event event discussion-rule chatham-house\n")
    done = place.run("summary", "a.plenary", "leaks")
    assert done.returncode == 1 and " Sweden: paragraph 1: " in done.stdout, done.stdout
    line = place.refused("export", "a.plenary", "out.pdf", "--document=report")
    assert "“Sweden” is named in paragraph 1" in line, line
    place.ok("summary", "a.plenary", "replace", "Sweden", "others")
    assert place.ok("summary", "a.plenary", "leaks").startswith("Nothing is left: ")
    place.ok("export", "a.plenary", "out.pdf", "--document=report")


def test_refused(place):
    prepare(place)
    assert "no session “Nowhere”" in place.refused(
        "summary", "a.plenary", "capture", "Nowhere", "swe", "words")
    assert "no summary report" in place.refused("summary", "a.plenary", "replace", "a", "b")
    place.refused("summary", "a.plenary", "sing", status=2)
    place.refused("summary", "a.plenary", "list", "--mark=song", status=2)
    assert place.run("summary", "a.plenary").returncode == 2


harness.main([test_outline, test_capture_and_mark, test_conclude, test_replace_and_link,
              test_leaks, test_recognise, test_recognise_refused, test_refused])
