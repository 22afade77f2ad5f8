#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# A session is captured by keys alone: speakers by a few letters, new ones added in place, marks
# and objectives by chords; findings are gathered, and what was done is undone.

import json

from screen import Application, Role, State, has, main, text_of, wait_for

SCRIPT = """\
label Plan
set event event title "Harbour Forum"
insert day d1 date=2030-05-02
insert body se kind=state name=Sweden
insert body ke kind=state name=Kenya
insert person ann honorific=Ms. given-name=Ann family-name=Other
insert session s1 day-id=d1 kind=roundtable title=Harbours duration=60 rank=1
insert assignment a1 session-id=s1 role=chair person-id=ann state=confirmed rank=1
insert framework f acronym=ABC
insert objective o3 framework-id=f number=3 title="Mend the nets"
"""


def records(place, table):
    """All records of a table, in order."""
    return json.loads(place.ok("show", "a.plenary", table, "--json"))


def prepare(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=SCRIPT)


def start(application):
    """Goes to the Summary page and begins to capture."""
    application.find("Harbour Forum")
    application.key("alt+5")
    application.find("Draft From the Agenda", Role.BUTTON)
    application.key("ctrl+shift+l")
    wait_for_focus(application, "Speaker")


def wait_for_focus(application, name):
    field = application.find_named(name, Role.TEXT)
    wait_for(f"the keyboard in “{name}”", lambda: has(field, State.FOCUSED))


def speak(application, letters, *keys):
    application.type(letters)
    application.find_named("Choices", Role.LIST)
    application.key(*keys, "Return")
    wait_for_focus(application, "What is said")


def note(application, words, *chords):
    application.type(words)
    for chord in chords:
        application.key(chord)
    application.key("Return")
    field = application.find_named("What is said", Role.TEXT)
    wait_for("an empty line", lambda: text_of(field) == "")


def next_speaker(application):
    application.key("ctrl+Return")
    wait_for_focus(application, "Speaker")


def test_capture(place):
    prepare(place)
    with Application(place, "a.plenary") as application:
        start(application)
        speak(application, "oth")
        note(application, "Welcome to all.")
        next_speaker(application)
        speak(application, "swe")
        note(application, "will mend nets.", "alt+l", "alt+o", "3")
        note(application, "also has a school of knots.", "alt+p")
        next_speaker(application)
        # Nobody of that name: the second choice adds a person, the first takes the words.
        speak(application, "Dr. Pia Oberoi", "Down")
        note(application, "asked when.", "alt+u")
        next_speaker(application)
        application.close()
    people = {person["id"]: person["family-name"] for person in records(place, "person")}
    assert sorted(people.values()) == ["Oberoi", "Other"], people
    spoken = records(place, "intervention")
    assert [row.get("body-id") or people[row["person-id"]] for row in spoken] == [
        "Other", "se", "Oberoi"], spoken
    assert all(row["started-at"] and row["seconds"] is not None for row in spoken), spoken
    assert spoken[1]["note"] == "will mend nets.\nalso has a school of knots.", spoken
    # Ranks order the paragraphs of a section, not those of several.
    texts = {row["text"]: row for row in records(place, "paragraph") if row["kind"] == "numbered"}
    said = ["Welcome to all.", "will mend nets.", "also has a school of knots.", "asked when."]
    assert sorted(texts) == sorted(said), texts
    paragraphs = [texts[words] for words in said]
    assert paragraphs[1]["rank"] < paragraphs[2]["rank"] < paragraphs[3]["rank"], paragraphs
    kinds = {row["id"]: row["kind"] for row in records(place, "section")}
    assert [kinds[row["section-id"]] for row in paragraphs] == [
        "introduction", "discussion", "discussion", "discussion"]
    assert paragraphs[1]["intervention-id"] == paragraphs[2]["intervention-id"] == spoken[1]["id"]
    marks = {row["paragraph-id"]: row["kind"] for row in records(place, "mark")}
    assert marks == {paragraphs[1]["id"]: "pledge", paragraphs[2]["id"]: "practice",
                     paragraphs[3]["id"]: "question"}, marks
    assert len(records(place, "intervention_objective")) == 1
    assert "Sweden: will mend nets." in place.ok(
        "export", "a.plenary", "-", "--format=text", "--document=report")


def test_marks_after_the_line(place):
    """A mark that comes late is for the line before, and is taken back by undo."""
    prepare(place)
    with Application(place, "a.plenary") as application:
        start(application)
        speak(application, "ken")
        note(application, "has a practice.")
        application.key("alt+p")
        practice = application.find_named("Practice", Role.TOGGLE_BUTTON)
        wait_for("the mark", lambda: has(practice, State.CHECKED) or has(practice, State.PRESSED))
        application.key("ctrl+z")
        wait_for("no mark", lambda: not has(practice, State.CHECKED)
                 and not has(practice, State.PRESSED))
        application.key("ctrl+z")
        application.gone("has a practice.")
        application.close()
    assert records(place, "mark") == []
    assert [row for row in records(place, "paragraph") if row["kind"] == "numbered"] == []
    assert len(records(place, "intervention")) == 1


def test_marks(place):
    """The list of marks filters what was noted, and leads to it."""
    prepare(place)
    with Application(place, "a.plenary") as application:
        start(application)
        speak(application, "ken")
        note(application, "has a practice.", "alt+p")
        note(application, "will pay.", "alt+l")
        note(application, "said more.")
        application.key("ctrl+shift+l")
        application.click("Marks", Role.PAGE_TAB)
        application.find("Pledge 1", Role.TOGGLE_BUTTON)
        application.find("will pay.", Role.LIST_ITEM)
        application.find("has a practice.", Role.LIST_ITEM)
        assert application.look("said more.", Role.LIST_ITEM) is None
        application.tab_to("Practice 1", Role.TOGGLE_BUTTON)
        application.key("alt+l")
        application.gone("has a practice.", Role.LIST_ITEM)
        application.tab_to("will pay.", Role.LIST_ITEM)
        application.key("Return")
        report = application.find_named("Report", Role.TEXT)
        wait_for("the paragraph at the cursor",
                 lambda: "Paragraph 2" in report.get_description())
        application.close()


def test_conclusion(place):
    """Concluding remarks go where they belong, by one chord."""
    prepare(place)
    with Application(place, "a.plenary") as application:
        start(application)
        speak(application, "ken")
        note(application, "asked when.")
        next_speaker(application)
        speak(application, "oth", "alt+e")
        note(application, "thanked all.")
        next_speaker(application)
        application.key("alt+e")
        speak(application, "swe")
        note(application, "added a word.")
        application.close()
    kinds = {row["id"]: row["kind"] for row in records(place, "section")}
    said = {row["text"]: kinds[row["section-id"]] for row in records(place, "paragraph")
            if row["kind"] == "numbered"}
    assert said == {"asked when.": "discussion", "thanked all.": "conclusion",
                    "added a word.": "discussion"}, said


def test_questions(place):
    """Questions and answers by their form: one item each, the answer in italics."""
    prepare(place)
    with Application(place, "a.plenary") as application:
        start(application)
        application.key("ctrl+shift+q")
        wait_for_focus(application, "Asked by")
        ask(application, "ken", "On whether the nets hold,", "oth", "Ms. Other said they do.")
        application.key("ctrl+Return")
        wait_for_focus(application, "Asked by")
        # Nobody is named, and the same person answers.
        application.key("Tab")
        wait_for_focus(application, "Question")
        application.type("When asked about ropes,")
        application.key("Tab", "Tab")
        wait_for_focus(application, "Answer")
        application.type("Ms. Other had none.")
        application.key("ctrl+Return")
        wait_for_focus(application, "Asked by")
        application.key("Escape")
        wait_for("the end of the form",
                 lambda: application.look_named("Asked by", Role.TEXT) is None)
        application.close()
    spoken = records(place, "intervention")
    assert [row["kind"] for row in spoken] == ["question", "answer"] * 2, spoken
    assert spoken[0]["body-id"] == "ke" and spoken[1]["person-id"] == "ann", spoken
    assert spoken[2]["body-id"] is None and spoken[3]["person-id"] == "ann", spoken
    page = place.ok("export", "a.plenary", "-", "--format=text", "--document=report")
    assert "Kenya: On whether the nets hold, Ms. Other said they do." in page, page
    assert "When asked about ropes, Ms. Other had none." in page, page


def ask(application, asker, question, respondent, answer):
    application.type(asker)
    application.find_named("Choices", Role.LIST)
    application.key("Return")
    wait_for_focus(application, "Question")
    application.type(question)
    application.key("Tab")
    wait_for_focus(application, "Answered by")
    application.type(respondent)
    application.find_named("Choices", Role.LIST)
    application.key("Return")
    wait_for_focus(application, "Answer")
    application.type(answer)


def test_findings(place):
    prepare(place)
    with Application(place, "a.plenary") as application:
        start(application)
        speak(application, "ken")
        note(application, "trains pilots.", "alt+p")
        application.key("ctrl+shift+l")
        application.click("Findings", Role.PAGE_TAB)
        application.click("Gather From Marked Paragraphs")
        application.find("1 finding was gathered")
        application.find("trains pilots.", Role.TEXT)
        application.find("Kenya", Role.BUTTON)
        application.click("Gather From Marked Paragraphs")
        application.find("No marked paragraph is left to gather")
        application.close()
    findings = records(place, "finding")
    assert [row["kind"] for row in findings] == ["practice"], findings
    assert [row["body-id"] for row in records(place, "holder")] == ["ke"]


def test_attribution(place):
    """A document that would tell what its policy hides is not exported, and says where."""
    prepare(place)
    place.ok("edit", "a.plenary", text="set event event discussion-rule chatham-house\n")
    with Application(place, "a.plenary") as application:
        start(application)
        speak(application, "ken")
        note(application, "agreed with Sweden.")
        application.key("ctrl+p")
        application.answer_file_dialog("Export", place.path("out.pdf"))
        application.find("“Sweden” in paragraph 1")
        application.key("Escape")
        application.gone("“Sweden” in paragraph 1")
        application.close()
    assert "out.pdf" not in place.files()


main([test_capture, test_marks_after_the_line, test_marks, test_conclusion, test_questions,
      test_findings, test_attribution])
