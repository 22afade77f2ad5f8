#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The roster from empty to full, by keys and buttons: a person and a body, a post, a spelling, a
# biography; found again, deleted, brought back.

import json
import struct
import zlib

from screen import Application, Role, State, has, main, text_of, wait_for


def rows_of(place, table):
    return json.loads(place.ok("show", "a.plenary", table, "--json"))


def fill(application, name, text):
    """Goes to a field among the details by Tab, and types."""
    field = application.tab_to(name, Role.TEXT)
    application.key("ctrl+a")
    application.type(text)
    wait_for(f"“{text}”", lambda: text_of(field) == text)


def write_picture(path):
    """A picture of one colour, as PNG."""
    def chunk(kind, content):
        return (struct.pack(">I", len(content)) + kind + content
                + struct.pack(">I", zlib.crc32(kind + content)))

    rows = b"".join(b"\0" + b"\x33\x66\x99" * 30 for _ in range(40))
    path.write_bytes(b"\x89PNG\r\n\x1a\n"
                     + chunk(b"IHDR", struct.pack(">IIBBBBB", 30, 40, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def press(application, name, role=Role.BUTTON, key="Return"):
    """Goes to something by Tab, and presses a key there."""
    application.tab_to(name, role)
    application.key(key)


def add_person(application, honorific, given, family):
    application.key("ctrl+alt+p")
    # A new person is named at once.
    field = application.find_named("Given Names", Role.TEXT)
    wait_for("the keyboard in the name", lambda: has(field, State.FOCUSED) and not text_of(field))
    application.key("shift+Tab")
    fill(application, "Honorific", honorific)
    fill(application, "Given Names", given)
    fill(application, "Family Name", family)


def add_body_by_picker(application, button, name):
    """Chooses a body that is not in the roster yet, behind a button."""
    press(application, button, Role.TOGGLE_BUTTON)
    wait_for("the keyboard in the search",
             lambda: application.focused().get_name() == "Find a Body")
    application.type(name)
    application.find(f"Add “{name}”")
    application.key("Return")


def test_person(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    picture = place.folder / "winet.png"
    write_picture(picture)
    with Application(place, "a.plenary") as application:
        application.key("alt+3")
        application.find("Nobody Yet")
        add_person(application, "Ms.", "Stephanie", "Winet")
        # What will be printed follows each letter.
        application.find("Ms. Stephanie Winet")
        application.find("Ms. Winet")
        application.click("Add a Post")
        wait_for("the keyboard in the title",
                 lambda: (application.focused() is not None
                          and application.focused().get_name() == "Title"))
        application.type("Head of Stakeholder Engagement")
        fill(application, "Word Before the Body", "at")
        add_body_by_picker(application, "Body", "Employers")
        for words in ("Ms. Stephanie Winet, Head of Stakeholder Engagement at Employers",
                      "Employers, Head of Stakeholder Engagement, Ms. Stephanie Winet",
                      "Employers (tbc)"):
            application.find(words)
        application.click("Add a Spelling")
        fill(application, "As Written", "Stefanie Winet")
        press(application, "Choose…")
        application.choose_file("Choose a Photograph", picture)
        application.find("Undo Set Photograph")
        fill(application, "Alternative Text", "Ms. Winet at a lectern")
        press(application, "May Be Published", Role.CHECK_BOX, "space")
        application.find("Undo Change Consent to Photograph")
        press(application, "Add a Biography")
        biography = application.find_named("Biography", Role.TEXT)
        wait_for("the keyboard in the biography", lambda: has(biography, State.FOCUSED))
        application.type("She speaks for employers.")
        wait_for("the biography", lambda: text_of(biography) == "She speaks for employers.")
        application.close()
    person, = rows_of(place, "person")
    assert (person["given-name"], person["family-name"], person["honorific"]) == \
        ("Stephanie", "Winet", "Ms."), person
    body, = rows_of(place, "body")
    post, = rows_of(place, "post")
    assert body["name"] == "Employers" and post["body-id"] == body["id"], post
    assert rows_of(place, "alias")[0]["spelling"] == "Stefanie Winet"
    assert rows_of(place, "biography")[0]["text"] == "She speaks for employers."
    photograph, = rows_of(place, "attachment")
    assert photograph["description"] == "Ms. Winet at a lectern" and photograph["consent"], \
        photograph


def test_bodies(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.key("alt+3")
        application.find("Nobody Yet")
        application.key("ctrl+alt+b")
        fill(application, "Name", "Troika")
        fill(application, "Article", "the")
        application.find("the Troika")
        for state in ("Senegal", "France"):
            add_body_by_picker(application, "Add a Member", state)
            application.find(state, Role.LIST_ITEM)
        # Members have an order, which keys change.
        application.tab_to("Senegal", Role.LIST_ITEM)
        application.key("alt+Down")
        application.find("Undo Move Member")
        application.close()
    troika = next(body for body in rows_of(place, "body") if body["name"] == "Troika")
    shown = json.loads(place.ok("roster", "a.plenary", "show", troika["id"], "--json"))
    assert shown["members"] == "France, Senegal", shown


def run(application, command):
    application.key("ctrl+shift+p")
    application.find("Find a command", Role.ENTRY)
    application.type(command)
    application.find_named(command, Role.LIST_ITEM)
    application.key("Return")


def test_speaker(place):
    place.ok("new", "a.plenary", "--title=Harbour Forum")
    place.ok("roster", "a.plenary", "add-body", "Troika", "--kind=group", "--article=the")
    place.ok("edit", "a.plenary", text="insert session s title=\"Session II\" rank=1\n"
             "insert assignment a session-id=s text=\"Youth Delegate\" state=confirmed rank=1\n"
             "insert document d kind=note-for-file speakers=appearance\n")
    book = place.folder / "people.vcf"
    with Application(place, "a.plenary") as application:
        application.key("alt+3")
        application.find("Nobody Yet")
        # Who has a role and no name is listed until somebody says who it is.
        application.tab_to("People", Role.RADIO_BUTTON)
        application.key("Right", "Right", "space")
        application.find("Speaker · Session II")
        application.tab_to("Name of Youth Delegate", Role.TEXT)
        application.type("Ms. Ida Otieno")
        application.find("Add “Ms. Ida Otieno”")
        application.key("Down", "Return")
        application.find("Everybody Has a Name")
        application.find("Undo Name Speaker")
        press(application, "Show People")
        application.find("1 person")
        application.key("Return", "Return")
        application.find("Ms. Ida Otieno, Youth Delegate")
        # From where she appears it goes to the session, in which she speaks for others.
        press(application, "Session II", Role.LIST_ITEM)
        press(application, "Details", Role.TOGGLE_BUTTON, "space")
        application.tab_to("On Behalf of", Role.TEXT)
        application.type("Troika")
        application.find("Troika", Role.LIST_ITEM)
        application.key("Down", "Return")
        application.find("Undo Change On Behalf of")
        application.key("alt+3")
        run(application, "Export People as an Address Book")
        application.answer_file_dialog("Export People", book)
        wait_for("the address book", lambda: "FN:Ida Otieno" in book.read_text())
        application.close()
    agenda = place.ok("export", "a.plenary", "-", "--format=text", "--document=agenda")
    assert "Ms. Ida Otieno, Youth Delegate on behalf of the Troika" in agenda, agenda
    note = place.ok("export", "a.plenary", "-", "--format=text", "--document=note-for-file")
    assert "List of speakers" in note and "• Ms. Ida Otieno, Youth Delegate" in note, note


def test_killed_while_typing(place):
    place.ok("new", "a.plenary")
    with Application(place, "a.plenary") as application:
        application.key("alt+3")
        application.find("Nobody Yet")
        add_person(application, "Ms.", "Ida", "Typed to the last letter")
        application.kill()
    with Application(place, "a.plenary") as application:
        application.find("recovered")
        application.key("alt+3")
        application.find("Ms. Ida Typed to the last letter")
        application.key("ctrl+f", "Return", "Return")
        press(application, "Add a Biography")
        biography = application.find_named("Biography", Role.TEXT)
        wait_for("the keyboard in the biography", lambda: has(biography, State.FOCUSED))
        application.type("She speaks for youth.")
        wait_for("the biography", lambda: text_of(biography) == "She speaks for youth.")
        application.kill()
    with Application(place, "a.plenary") as application:
        application.find("recovered")
        application.close()
    person, = rows_of(place, "person")
    assert person["family-name"] == "Typed to the last letter", person
    assert rows_of(place, "biography")[0]["text"] == "She speaks for youth."


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


main([test_person, test_bodies, test_speaker, test_killed_while_typing,
      test_search_and_delete])
