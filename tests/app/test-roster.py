#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The roster from empty to full, by keys and buttons: a person and a body, a post, a spelling, a
# biography; found again, deleted, brought back.

import json

from screen import Application, Role, State, has, main, text_of, wait_for


def rows_of(place, table):
    return json.loads(place.ok("show", "a.plenary", table, "--json"))


def fill(application, name, text):
    """Goes to a field among the details by Tab, and types."""
    field = application.tab_to(name, Role.TEXT)
    application.key("ctrl+a")
    application.type(text)
    wait_for(f"“{text}”", lambda: text_of(field) == text)


def test_from_empty_to_full(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    with Application(place, "a.plenary") as application:
        application.key("alt+3")
        application.find("Nobody Yet")
        application.key("ctrl+alt+p")
        # A new person is named at once.
        given = application.find_named("Given Names", Role.TEXT)
        wait_for("the keyboard in the name", lambda: has(given, State.FOCUSED))
        application.key("shift+Tab")
        fill(application, "Honorific", "Ms.")
        fill(application, "Given Names", "Stephanie")
        fill(application, "Family Name", "Winet")
        # What will be printed follows each letter.
        application.find("Ms. Stephanie Winet")
        application.find("Ms. Winet")
        application.click("Add a Post")
        fill(application, "Title", "Head of Stakeholder Engagement")
        application.find("Ms. Stephanie Winet, Head of Stakeholder Engagement")
        application.click("Add a Spelling")
        fill(application, "As Written", "Stefanie Winet")
        application.click("Add a Biography")
        biography = application.find_named("Biography", Role.TEXT)
        wait_for("the keyboard in the biography", lambda: has(biography, State.FOCUSED))
        application.type("She speaks for employers.")
        wait_for("the biography", lambda: text_of(biography) == "She speaks for employers.")
        application.key("ctrl+alt+b")
        fill(application, "Name", "Philippines")
        fill(application, "Article", "the")
        application.find("the Philippines")
        application.close()
    person, = rows_of(place, "person")
    assert (person["given-name"], person["family-name"], person["honorific"]) == \
        ("Stephanie", "Winet", "Ms."), person
    assert rows_of(place, "post")[0]["title"] == "Head of Stakeholder Engagement"
    assert rows_of(place, "alias")[0]["spelling"] == "Stefanie Winet"
    assert rows_of(place, "biography")[0]["text"] == "She speaks for employers."
    assert rows_of(place, "body")[0]["article"] == "the"


def test_search_and_delete(place):
    place.ok("new", "a.plenary")
    cited = place.ok("roster", "a.plenary", "add-person", "Ms. Ada Mover").strip()
    place.ok("roster", "a.plenary", "add-person", "Mr. Bo Quiet")
    place.ok("edit", "a.plenary", text="insert session s title=\"Session II\" rank=1\n"
             f"insert assignment a session-id=s person-id={cited} rank=1\n")
    with Application(place, "a.plenary") as application:
        application.key("alt+3")
        application.find("2 people")
        application.key("ctrl+f")
        application.type("quiet")
        application.find("1 of 2")
        application.key("Return")
        application.key("Delete")
        application.find("Person deleted")
        application.click("Undo")
        application.find("1 of 2")
        # Who has a role stays, and the page says why.
        application.key("ctrl+f", "ctrl+a")
        application.type("mover")
        application.find("Ms. Ada Mover")
        application.key("Return", "Delete")
        application.find("Ms. Ada Mover is named in 1 place, “Session II”")
        application.close()
    assert len(rows_of(place, "person")) == 2


if __name__ == "__main__":
    main([test_from_empty_to_full, test_search_and_delete])
