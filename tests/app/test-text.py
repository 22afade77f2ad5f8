#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Inline text is written by keys alone: lists, emphasis, notes, links, and out again.

from screen import Application, Role, State, has, main, text_of, wait_for


def background(application):
    return application.find_named("Background", Role.TEXT)


def wait_for_words(application, words):
    wait_for(f"“{words}”", lambda: text_of(background(application)) == words)


def exported(place):
    return place.ok("export", "a.plenary", "-", "--format=xml")


def test_list(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.tab_to("Background", Role.TEXT)
        for keys in ("Aims:", "1. review", "agree"):
            application.type(keys)
            application.key("Return")
        application.key("Tab")
        application.type("terms")
        application.key("Return", "Return", "Return")
        application.type("Plain")
        wait_for_words(application, "Aims:\n1.\treview\n2.\tagree\n1.\tterms\nPlain")
        # Out of a list Tab goes on to the next field.
        application.key("Tab")
        wait_for("the next field", lambda: application.focused().get_name() == "Aims")
        application.close()
    text = exported(place)
    for line in ("Aims:", '<item level="1" as="decimal"/>review',
                 '<item level="1" as="decimal"/>agree', '<item level="2" as="decimal"/>terms',
                 "Plain"):
        assert line in text, text


def test_typed_mark_comes_back(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.tab_to("Background", Role.TEXT)
        application.type("* ")
        wait_for_words(application, "•\t")
        application.key("ctrl+z")
        wait_for_words(application, "* ")
        application.key("ctrl+shift+z")
        wait_for_words(application, "•\t")
        application.key("BackSpace")
        wait_for_words(application, "")
        application.close()


def test_note_and_link(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.tab_to("Background", Role.TEXT)
        application.type("See the annex")
        application.key("ctrl+alt+f")
        note = application.find_named("Footnote", Role.TEXT)
        wait_for("the keyboard in the note", lambda: has(note, State.FOCUSED))
        application.type("As adopted.")
        wait_for_words(application, "See the annex1")
        application.key("Escape")
        wait_for("the keyboard back", lambda: has(background(application), State.FOCUSED))
        application.key("ctrl+Home", "ctrl+shift+Right", "ctrl+k")
        entry = application.find_named("Address of the link", Role.TEXT)
        wait_for("the keyboard in the address", lambda: has(entry, State.FOCUSED))
        application.type("www.example.org")
        application.key("Return")
        wait_for("the keyboard back", lambda: has(background(application), State.FOCUSED))
        application.close()
    text = exported(place)
    assert '<a href="https://www.example.org">See</a> the annex' in text, text
    assert "<note>As adopted.</note>" in text, text


def test_buttons(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.tab_to("Background", Role.TEXT)
        bold = application.find_named("Bold", Role.TOGGLE_BUTTON)
        application.key("ctrl+b")
        wait_for("bold", lambda: has(bold, State.PRESSED) or has(bold, State.CHECKED))
        application.type("x")
        application.click("Numbered List", Role.TOGGLE_BUTTON)
        wait_for_words(application, "1.\tx")
        application.close()
    assert '<item level="1" as="decimal"/><b>x</b>' in exported(place)


main([test_list, test_typed_mark_comes_back, test_note_and_link, test_buttons])
