#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The agenda from empty to full by keys alone: days, rooms, sessions, times, roles, states and the
# tray; days and rooms by their headings; and the application killed meanwhile.

import re
import shutil

from harness import EXAMPLE
from screen import Application, Role, main, text_of, wait_for


def command(application, letters, title):
    """Runs a command from the palette."""
    application.key("ctrl+shift+p")
    application.find("Find a command")
    application.type(letters)
    application.find(title)
    application.key("Return")
    application.gone("Find a command")


def focused_name(application):
    node = application.focused()
    return (node.get_name() or "") if node is not None else ""


def wait_for_focus(application, words):
    wait_for(f"the keyboard at “{words}”", lambda: words in focused_name(application))


def replace(application, title, text):
    application.tab_to(title, Role.TEXT)
    application.key("ctrl+a")
    application.type(text)


def add_session(application, title):
    application.click("Add a Session")
    application.find("Undo Add Session")
    wait_for_focus(application, "Title")
    application.type(title)
    application.find("Undo Change Title")
    wait_for("the title", lambda: text_of(application.focused()) == title)


def block(application, words):
    return application.find(words, Role.LIST_ITEM)


def open_heading(application, words):
    """Goes from the plan up to a heading, and opens what is done with it."""
    for _ in range(8):
        if focused_name(application).startswith(words):
            break
        before = focused_name(application)
        application.key("Up")
        wait_for("what is above", lambda b=before: focused_name(application) not in ("", b))
    application.key("Return")


def choose(application, title):
    """Presses a row of the popover by keys."""
    application.tab_to(title, Role.BUTTON)
    application.key("Return")


def fill_times(application):
    """Of the session whose details are shown."""
    replace(application, "Starts At", "9:30")
    application.key("Return")
    application.find("Undo Move Session")
    replace(application, "Length in Minutes", "45")
    application.key("Return")
    application.find("Undo Change Length")


def fill_roles(application):
    application.click("Add a Moderator")
    application.find("Undo Add Role")
    application.type("Mayors Mechanism")
    application.find("Add “Mayors Mechanism” as a mechanism", Role.LIST_ITEM)
    application.key("Down", "Down", "Return")
    application.find("Undo Fill Role")
    application.key("shift+Tab", "shift+Tab")
    wait_for_focus(application, "Moderator, Idea")
    application.key("space")
    application.find("Confirmed", Role.LABEL)
    application.key("Down", "Down", "Down", "Return")
    application.find("Undo Change State of Role")
    application.find("Moderator, Confirmed")


def test_from_empty_to_full(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    with Application(place, "a.plenary") as application:
        application.key("alt+2")
        application.find("No Sessions Yet")
        command(application, "add a day", "Add a Day")
        application.find("Undo Add Day")
        command(application, "add a day", "Add a Day")
        application.find("Day 2 · ")
        for number in (1, 2):
            command(application, "add a room", "Add a Room")
            application.find(f"Room {number}", Role.BUTTON)
        add_session(application, "Opening")
        fill_times(application)
        fill_roles(application)
        add_session(application, "Debate")
        application.key("Escape")
        block(application, "Debate, 10:15 to 10:45")
        add_session(application, "Reception")
        block(application, "Reception, 10:45 to 11:15")
        # Back to the plan: the second goes to a room, the third to the tray.
        command(application, "take the session off", "Take the Session off the Agenda")
        block(application, "Reception, not scheduled")
        application.find("Not Scheduled · 1")
        application.close()
    text = place.ok("agenda", "a.plenary", "list")
    assert re.search("09:30\t10:15\t.*\tOpening", text), text
    assert re.search("10:15\t10:45\t.*\tDebate", text), text
    assert re.search("-\t-\t-\t-\tReception", text), text
    document = place.ok("export", "a.plenary", "-", "--format=text", "--document=agenda")
    assert "Moderator: Mayors Mechanism\n" in document, document


def open_example(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    return Application(place, "a.plenary")


def go_to_plan(application):
    application.key("alt+2")
    application.find("Plan", Role.LIST)
    for _ in range(40):
        if "Briefing of Chairs" in focused_name(application):
            return
        before = focused_name(application)
        application.key("Tab")
        wait_for("another focus", lambda b=before: focused_name(application) not in ("", b))
    raise AssertionError("Tab does not come to the plan")


def test_rooms(place):
    with open_example(place) as application:
        go_to_plan(application)
        open_heading(application, "Tower Room")
        wait_for_focus(application, "Name")
        application.key("ctrl+a")
        application.type("Long Room")
        # A name that there is already is not written.
        application.key("ctrl+a")
        application.type("Crow's Nest")
        application.find("Undo Rename Room")
        application.key("Return")
        wait_for_focus(application, "Crow's Nest")
        block(application, "Briefing of Chairs and Rapporteurs, 08:15 to 08:45, Crow's Nest")
        application.key("Return")
        wait_for_focus(application, "Name")
        choose(application, "Move Before “South Warehouse”")
        application.find("Undo Move Room")
        application.key("ctrl+z")
        application.find("Redo Move Room")
        # What is in a room that goes waits in the tray.
        command(application, "change the room", "Change the Room")
        wait_for_focus(application, "Name")
        choose(application, "Remove the Room")
        application.find("Undo Remove Room")
        application.find("1 session is not scheduled any more")
        block(application, "Briefing of Chairs and Rapporteurs, not scheduled")
        application.key("ctrl+z")
        block(application, "Briefing of Chairs and Rapporteurs, 08:15 to 08:45, Crow's Nest")
        application.close()
    text = place.ok("show", "a.plenary", "room")
    assert "Crow's Nest" in text and "Tower Room" not in text, text


def test_days(place):
    with open_example(place) as application:
        go_to_plan(application)
        open_heading(application, "Day 1")
        wait_for_focus(application, "Title")
        application.type("Arrival")
        application.find("Undo Rename Day")
        application.key("Return")
        wait_for_focus(application, "Arrival · Wednesday, 12 May 2027")
        application.key("Return")
        wait_for_focus(application, "Title")
        choose(application, "Move Later")
        application.find("Undo Move Day")
        application.find("Arrival · Thursday, 13 May 2027")
        application.key("ctrl+z")
        application.find("Arrival · Wednesday, 12 May 2027")
        command(application, "change the day", "Change the Day")
        wait_for_focus(application, "Title")
        replace(application, "Date", "2027-05-13")
        application.key("Return")
        # Another day has it.
        application.find("Arrival · Wednesday, 12 May 2027")
        replace(application, "Date", "2027-05-11")
        application.key("Return")
        application.find("Undo Move Day")
        application.find("Arrival · Tuesday, 11 May 2027")
        choose(application, "Remove the Day")
        application.find("Undo Remove Day")
        application.find("sessions are not scheduled any more")
        block(application, "Opening of the Meeting, not scheduled")
        application.key("ctrl+z")
        block(application, "Opening of the Meeting, 09:00 to 09:45")
        application.close()


def test_killed_while_typing(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.key("alt+2")
        add_session(application, "Not a letter of this is lost")
        application.kill()
    with Application(place, "a.plenary") as application:
        application.key("alt+2")
        block(application, "Not a letter of this is lost")
        # In the list.
        application.tab_to("Canvas", Role.PAGE_TAB)
        application.key("Right", "space")
        application.tab_to("Not a letter of this is lost, no time yet", Role.TABLE_ROW)
        application.key("space", "F2")
        application.key("End")
        application.type(", nor of this")
        application.find("Not a letter of this is lost, nor of this, no time yet", Role.TABLE_ROW)
        application.kill()
    with Application(place, "a.plenary") as application:
        application.key("alt+2")
        application.find("Not a letter of this is lost, nor of this")
        application.close()


main([test_from_empty_to_full, test_rooms, test_days, test_killed_while_typing])
