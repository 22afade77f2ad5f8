#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# A report is imported from the welcome page, and what it says of the meeting is taken over: all of
# it, or what is left when something is declined; in one step, which can be undone.

import pathlib

from screen import Application, Role, main

REPORT = """\
# Harbour Forum

2 May 2030

SUMMARY REPORT

### Opening Remarks

1. Kenya opened the meeting.
2. Sweden thanked Kenya.

### Roundtable 1: GCM Objectives 2 and 5

*Chaired by Ann Other, Government of Sweden; facilitated by Bob Deck, Skippers Mechanism*

#### Discussion

""" + "".join(f"{i}. Kenya: on objective 5, much was said.\n" for i in range(3, 14))

DIALOG = "Take Over From the Report"


def start(place):
    report = pathlib.Path(place.path("report.md"))
    report.write_text(REPORT, "utf-8")
    application = Application(place)
    application.click("Import…")
    application.choose_file("Import a Document", report)
    application.answer_file_dialog("Keep the New Project", place.path("a.plenary"))
    application.find(DIALOG, Role.DIALOG)
    return application


def test_take_over(place):
    with start(place) as application:
        application.find("Sessions")
        application.find("2 of 2. From headings and the agenda")
        application.click("Take Over")
        application.gone(DIALOG, Role.DIALOG)
        application.find("things were taken over")
        application.key("alt+3")
        application.find("Ann Other")
        application.find("Bob Deck")
        application.key("alt+4")
        application.find("Roundtable 1")
        application.key("ctrl+z")
        application.key("alt+3")
        application.gone("Ann Other")
        application.key("ctrl+shift+z")
        application.find("Ann Other")
        application.close()
    words = place.ok("export", "a.plenary", "-", "--format=text", "--document=report")
    assert "Roundtable 1: GCM Objectives 2 and 5" in words
    assert "Chaired by Ann Other, Government of Sweden; facilitated by Bob Deck" in words


def test_decline(place):
    with start(place) as application:
        application.click("Cancel")
        application.gone(DIALOG, Role.DIALOG)
        application.key("alt+2")
        application.find("No Sessions Yet")
        # It can be taken over later as well; a kind of thing that is switched off is not.
        application.click("Take Over From the Report…")
        application.find(DIALOG, Role.DIALOG)
        application.click("Speakers", Role.CHECK_BOX)
        application.find("0 of 3. As paragraphs begin with them")
        application.tab_to("Take Over", Role.BUTTON)
        application.key("Return")
        application.gone(DIALOG, Role.DIALOG)
        application.find("Opening Remarks")
        application.close()
    listed = place.ok("summary", "a.plenary", "recognise", "--list")
    assert {line.split("\t")[0] for line in listed.splitlines()} == {"speaker"}


main([test_take_over, test_decline])
