#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The life of a report, by keys: outlined from the agenda as it was held, put in another order,
# captured, with lead-ins that follow a speaker who is renamed, findings gathered, its attribution
# chosen and proved, and printed.

import json
import pathlib
import subprocess

from screen import Application, Role, State, children, has, main, text_of, visible, wait_for

SCRIPT = """\
label Plan
set event event title "Harbour Forum"
insert day d1 date=2030-05-02
insert body se kind=state name=Sweden adjective=Swedish
insert body ke kind=state name=Kenya
insert person ann honorific=Ms. given-name=Ann family-name=Other
insert person bob honorific=Mr. given-name=Bob family-name=Deck
insert session s0 day-id=d1 kind=keynote title=Tides duration=20 rank=1
insert assignment a1 session-id=s0 role=keynote person-id=bob state=confirmed rank=2
insert assignment a0 session-id=s0 role=keynote person-id=ann state=replaced replaced-by-id=a1 rank=1
insert session s1 day-id=d1 kind=roundtable title=Harbours duration=60 rank=2
insert assignment a2 session-id=s1 role=chair person-id=ann state=confirmed rank=1
insert session s2 day-id=d1 kind=closing title=Farewell duration=10 rank=3
insert framework f acronym=ABC
insert objective o3 framework-id=f number=3 title="Mend the nets"
"""


def records(place, table):
    return json.loads(place.ok("show", "a.plenary", table, "--json"))


def words_of(pdf):
    """The words of pages, in one line."""
    done = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True)
    return " ".join(done.stdout.split())


def focused_is(application, name):
    wait_for(f"the keyboard in “{name}”",
             lambda: has(application.find_named(name, Role.TEXT), State.FOCUSED))


def outline(application):
    """The headings of the outline, from the top."""
    return [node.get_name() for node in children(application.find_named("Outline", Role.LIST))]


def wait_for_outline(application, *headings):
    wait_for(f"the outline {headings}", lambda: outline(application) == list(headings))


def speak(application, letters):
    application.type(letters)
    application.find_named("Choices", Role.LIST)
    application.key("Return")
    focused_is(application, "What is said")


def note(application, words, *chords):
    application.type(words)
    application.key(*chords, "Return")
    field = application.find_named("What is said", Role.TEXT)
    wait_for("an empty line", lambda: text_of(field) == "")


def next_speaker(application):
    application.key("ctrl+Return")
    focused_is(application, "Speaker")


def command(application, words):
    """Does what a command of the palette does."""
    application.key("ctrl+shift+p")
    application.find("Find a command")
    application.type(words)
    wait_for(words, lambda: application.look(words, Role.LIST_ITEM))
    application.key("Return")
    application.gone("Find a command")


def draft(application):
    """The outline comes from the agenda as it was held, and is put in another order."""
    introduction = "Introductory Remarks by the Chair, Ms. Ann Other"
    conclusion = "Concluding Remarks by the Chair, Ms. Ann Other"
    application.key("alt+5")
    application.find("No Report Yet")
    application.click("Draft From the Agenda")
    wait_for_outline(application, "Tides", "Harbours", introduction, "Discussion", conclusion,
                     "Farewell")
    application.key("ctrl+shift+o", "ctrl+shift+o")
    application.tab_to("Tides", Role.LIST_ITEM)
    application.key("End")
    wait_for("Farewell selected",
             lambda: has(application.find("Farewell", Role.LIST_ITEM), State.SELECTED))
    application.key("alt+Up")
    wait_for_outline(application, "Tides", "Farewell", "Harbours", introduction, "Discussion",
                     conclusion)
    application.key("ctrl+z")
    wait_for_outline(application, "Tides", "Harbours", introduction, "Discussion", conclusion,
                     "Farewell")
    application.key("ctrl+shift+z")
    wait_for_outline(application, "Tides", "Farewell", "Harbours", introduction, "Discussion",
                     conclusion)


def capture(application):
    """The roundtable, with nothing but keys."""
    application.tab_to("Farewell", Role.LIST_ITEM)
    application.key("Down", "Return")
    application.key("ctrl+shift+l")
    focused_is(application, "Speaker")
    speak(application, "swe")
    note(application, "will mend nets with Kenya.", "alt+p", "alt+o", "3")
    next_speaker(application)
    speak(application, "ken")
    note(application, "lacks rope, as Mr. Deck knows.", "alt+c")
    next_speaker(application)
    application.key("ctrl+shift+l")


def rename(application):
    """A State has another name, and all that it said begins with it."""
    application.key("ctrl+shift+f")
    application.find("Search the project")
    application.type("Sweden")
    wait_for("Sweden", lambda: application.look("Sweden", Role.LIST_ITEM))
    application.key("Down", "Return")
    application.gone("Search the project")
    application.key("F9")
    name = application.tab_to("Name", Role.TEXT)
    application.key("ctrl+a")
    application.type("Norway")
    wait_for("the name", lambda: text_of(name) == "Norway")


def gather(application):
    application.key("alt+5")
    application.click("Findings", Role.PAGE_TAB)
    application.click("Gather From Marked Paragraphs")
    application.find("2 findings were gathered")


def choose_attribution(application, words, *keys):
    """Opens the list of the setting beside the pages and takes another of its choices."""
    application.key("alt+6")
    report = application.find("Summary Report, Draft", Role.LIST_ITEM)
    if not has(report, State.SELECTED):
        application.tab_to("Concept Note, With the usual settings", Role.LIST_ITEM)
        application.key("Down", "Down")
        wait_for("the report selected", lambda: has(report, State.SELECTED))
    row = application.tab_to("Attribution", Role.COMBO_BOX)
    application.key("Return")
    wait_for("the list of choices", lambda: application.look(words))
    application.key(*keys, "Return")
    wait_for(words, lambda: words in [node.get_name() for node in visible(row)])


def find_leak(application, sentence):
    """The list names what is left, and leads to it."""
    application.key("alt+5")
    command(application, "Check the Attribution")
    application.find(sentence)
    application.tab_to(sentence, Role.LIST_ITEM)
    application.key("Return")
    application.gone(sentence)
    report = application.find_named("Report", Role.TEXT)
    number = sentence.rsplit(" ", 1)[1]
    wait_for("the place of the name", lambda: f"Paragraph {number}" in report.get_description())


def replace(application, words, others):
    application.key("ctrl+h")
    wait_for("the keyboard in the words to find",
             lambda: "Report" not in (application.focused().get_name() or "Report"))
    application.key("ctrl+a")
    application.type(words)
    application.find("1 of 1")
    application.tab_to("Replace with", Role.TEXT)
    application.key("ctrl+a")
    application.type(others)
    application.click("Replace All")
    application.find("Replaced at 1 place")
    application.key("Escape")


def prove(application):
    command(application, "Check the Attribution")
    application.find("Nothing Is Left")
    application.key("Escape")
    application.gone("Nothing Is Left")


def test_life(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=SCRIPT)
    pdf = pathlib.Path(place.path("out.pdf"))
    with Application(place, "a.plenary") as application:
        application.find("Harbour Forum")
        draft(application)
        capture(application)
        rename(application)
        gather(application)
        choose_attribution(application, "By delegation", "Down")
        find_leak(application, "“Deck” in paragraph 2")
        replace(application, ", as Mr. Deck knows", " in winter")
        prove(application)
        choose_attribution(application, "Chatham House Rule", "Down")
        find_leak(application, "“Kenya” in paragraph 1")
        replace(application, "with Kenya", "with others")
        prove(application)
        application.key("ctrl+p")
        application.answer_file_dialog("Export", pdf)
        wait_for("the pages", pdf.exists)
        application.close()
    printed = words_of(pdf)
    assert "One State: will mend nets with others." in printed, printed
    assert "Norway" not in printed and "Kenya" not in printed, printed
    headings = [printed.rindex(words) for words in ("Tides", "Farewell", "Harbours")]
    assert headings == sorted(headings), printed
    # Nothing of the record is gone: who may be named is a setting.
    place.ok("edit", "a.plenary",
             text="set document %s attribution named\n" % records(place, "document")[0]["id"])
    named = place.ok("export", "a.plenary", "-", "--format=text", "--document=report")
    assert "Norway: will mend nets with others." in named, named
    assert "Kenya: lacks rope in winter." in named, named
    assert "Tides, Mr. Bob Deck" in named and "Tides, Ms. Ann Other" not in named, named
    assert {row["kind"] for row in records(place, "finding")} == {"practice", "challenge"}


main([test_life])
