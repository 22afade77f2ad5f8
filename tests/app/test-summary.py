#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# A report is written by keys alone, from an empty section to one that is there when the project is
# opened again; and when the application is killed meanwhile.

from screen import Application, Role, State, has, main, text_of, wait_for

EMPTY = """label Begin Report
insert document d kind=summary-report
insert section h document-id=d rank=i
"""


def report(application):
    return application.find_named("Report", Role.TEXT)


def wait_for_words(application, *lines):
    words = "\n".join(lines)
    wait_for(f"“{words}”", lambda: text_of(report(application)) == words)


def wait_for_place(application, description):
    wait_for(description, lambda: description in report(application).get_description())


def start(place):
    application = Application(place, "a.plenary")
    application.find("Overview")
    application.key("alt+5")
    application.tab_to("Report", Role.TEXT)
    return application


def test_from_empty(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=EMPTY)
    with start(place) as application:
        application.type("Opening")
        application.key("Return")
        application.type("The Chair opened the meeting")
        wait_for_place(application, "Paragraph 1")
        application.key("Return")
        application.type("Sweden spoke")
        wait_for_place(application, "Paragraph 2")
        wait_for_words(application, "Opening", "The Chair opened the meeting", "Sweden spoke")

        # Split, and joined again.
        application.key(*["Left"] * 6, "Return")
        wait_for_words(application, "Opening", "The Chair opened the meeting", "Sweden", " spoke")
        wait_for_place(application, "Paragraph 3")
        application.key("BackSpace")
        wait_for_words(application, "Opening", "The Chair opened the meeting", "Sweden spoke")

        # A word in bold, and a note.
        application.key("End", "ctrl+shift+Left", "ctrl+b", "End", "ctrl+alt+f")
        note = application.find_named("Footnote", Role.TEXT)
        wait_for("the keyboard in the note", lambda: has(note, State.FOCUSED))
        application.type("On the first day.")
        application.key("Escape")
        wait_for("the keyboard back", lambda: has(report(application), State.FOCUSED))
        wait_for_words(application, "Opening", "The Chair opened the meeting", "Sweden spoke1")

        # A list under it.
        application.key("Return")
        application.type("* one")
        application.key("Return")
        application.type("two")
        wait_for_place(application, "Item •")
        application.key("Return", "Return")
        wait_for_place(application, "Paragraph 3")
        application.type("End")
        wait_for_words(application, "Opening", "The Chair opened the meeting", "Sweden spoke1",
                       "one", "two", "End")

        # Moved, and taken back: the cursor is where that was done.
        application.key("alt+Up")
        wait_for_words(application, "Opening", "The Chair opened the meeting", "End",
                       "Sweden spoke1", "one", "two")
        application.key("ctrl+Home", "ctrl+z")
        wait_for_words(application, "Opening", "The Chair opened the meeting", "Sweden spoke1",
                       "one", "two", "End")
        wait_for_place(application, "Paragraph 3")
        application.close()

    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert "Sweden <b>spoke</b>" in text, text
    assert "On the first day." in text, text
    assert text.count("<paragraph ") == 5, text
    with start(place) as application:
        wait_for_words(application, "Opening", "The Chair opened the meeting", "Sweden spoke1",
                       "one", "two", "End")
        application.close()


def test_cut_and_paste(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=EMPTY + "".join(
        f"insert paragraph p{i} section-id=h rank={'acdeg'[i]}i text='Words {i}'\n"
        for i in range(1, 4)))
    with start(place) as application:
        wait_for_words(application, "", "Words 1", "Words 2", "Words 3")
        application.key("ctrl+Home", "Down", "Home", "shift+Down", "ctrl+x")
        wait_for_words(application, "", "Words 2", "Words 3")
        application.key("ctrl+End", "ctrl+v")
        wait_for_words(application, "", "Words 2", "Words 3", "Words 1")
        application.close()
    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert text.index('"p2"') < text.index('"p3"') < text.index('"p1"'), text


def test_reference(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=EMPTY + "".join(
        f"insert paragraph p{i} section-id=h rank={'acdeg'[i]}i text='Words {i}'\n"
        for i in range(1, 4)))
    with start(place) as application:
        wait_for_words(application, "", "Words 1", "Words 2", "Words 3")
        application.key("ctrl+End", "ctrl+alt+r")
        entry = application.find_named("Where the reference goes", Role.ENTRY)
        wait_for("the keyboard in the popover", lambda: any(
            has(node, State.FOCUSED) for node in (entry, application.focused())))
        application.type("1")
        application.find("paragraph 1 · Words 1")
        application.key("Return")
        wait_for_words(application, "", "Words 1", "Words 2", "Words 3paragraph 1")
        wait_for("the keyboard back", lambda: has(report(application), State.FOCUSED))
        # It follows what it refers to.
        application.key("ctrl+Home", "Return")
        wait_for_words(application, "", "", "Words 1", "Words 2", "Words 3paragraph 2")
        application.close()


def test_every_form(place):
    """What a report is made of, written from nothing: all that is not a paragraph of plain words."""
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=EMPTY)
    with start(place) as application:
        application.type("Rules")
        application.key("Return")
        application.type("Not numbered")
        application.key("ctrl+alt+2", "Return")
        application.type("The Chair proposed:")
        application.key("ctrl+alt+1", "Return")
        wait_for_place(application, "Paragraph 2")
        # A lettered list, a bullet within it, and out again.
        application.type("a) speak")
        wait_for_place(application, "Item a.")
        application.key("Return")
        application.type("listen")
        wait_for_place(application, "Item b.")
        application.key("Return", "Tab", "shift+F12")
        application.type("twice")
        wait_for_place(application, "Item ○")
        application.key("Return", "Return")
        wait_for_place(application, "Item c.")
        application.key("Return")
        wait_for_place(application, "Paragraph 2")
        # Emphasis, a space that does not break, what is raised, a link.
        application.key("ctrl+i")
        application.type("Within")
        application.key("ctrl+i")
        application.type(" 5")
        application.key("ctrl+shift+space")
        application.type("km")
        application.key("ctrl+greater")
        application.type("2")
        application.key("ctrl+greater")
        application.type(" of the site")
        application.key("ctrl+shift+Left", "ctrl+k")
        address = application.find_named("Address of the link", Role.TEXT)
        wait_for("the keyboard in the address", lambda: has(address, State.FOCUSED))
        application.type("https://example.org")
        application.key("Return")
        wait_for("the keyboard back", lambda: has(report(application), State.FOCUSED))
        # A symbol becomes a link of itself.
        application.key("End")
        application.type(", see A/RES/73/195, para. 47 too")
        # A quotation, a heading, and a table after its first paragraph.
        application.key("Return", "ctrl+alt+6")
        application.type("Quoted")
        application.key("Return", "ctrl+alt+1")
        application.type("Next")
        application.key("ctrl+alt+7")
        wait_for_place(application, "Heading, level")
        application.key("End", "Return", "ctrl+alt+t")
        cell = application.find_named("Column 1, row 1", Role.TEXT)
        application.tab_to("Column 1, row 1", Role.TEXT)
        application.type("Head")
        wait_for("the cell", lambda: text_of(cell) == "Head")
        application.key("Escape")
        wait_for("the keyboard back", lambda: has(report(application), State.FOCUSED))
        application.close()

    text = place.ok("export", "a.plenary", "-", "--format=xml")
    for form in ('kind="plain"', 'kind="item"', 'marker="letter"', 'marker="bullet"', 'level="2"',
                 'kind="quote"', 'kind="table"', "<i>Within</i> 5\u00a0km<sup>2</sup> of the ",
                 '<a href="https://example.org">site</a>, see ',
                 '<a href="https://undocs.org/A/RES/73/195">A/RES/73/195, para. 47</a> too',
                 "Next", "Head"):
        assert form in text, (form, text)


def test_details(place):
    """The panel beside the text says what the cursor is in, and is open again the next time."""
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=EMPTY + "insert paragraph p1 section-id=h rank=i text=One\n")
    with start(place) as application:
        application.key("ctrl+Home", "F9")
        application.find("No Paragraph Selected")
        application.key("ctrl+End")
        application.find("Paragraph 1", Role.LABEL)
        application.key("Return")
        application.find("Paragraph 2", Role.LABEL)
        application.close()
    with Application(place, "a.plenary") as application:
        application.find("No Paragraph Selected")
        application.close()


def test_killed_while_typing(place):
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=EMPTY)
    with start(place) as application:
        application.type("Opening")
        application.key("Return")
        application.type("Not a word of this is lost")
        wait_for_words(application, "Opening", "Not a word of this is lost")
        application.kill()
    with start(place) as application:
        wait_for_words(application, "Opening", "Not a word of this is lost")
        application.close()


def test_killed_while_dividing(place):
    """Enter, Backspace and lists are as safe as letters are."""
    place.ok("new", "a.plenary")
    place.ok("edit", "a.plenary", text=EMPTY + "insert paragraph p1 section-id=h rank=i "
             "text='The Chair spoke'\n")
    with start(place) as application:
        application.key("ctrl+End", *["ctrl+Left"] * 1, "Return")
        application.type("* ")
        wait_for_place(application, "Item •")
        application.type("one")
        application.key("Return", "Tab")
        application.type("two")
        wait_for_words(application, "", "The Chair ", "one", "twospoke")
        application.kill()
    with start(place) as application:
        wait_for_words(application, "", "The Chair ", "one", "twospoke")
        application.key("ctrl+End")
        wait_for_place(application, "Item ")
        application.key("Home", "BackSpace", "BackSpace", "BackSpace")
        wait_for_words(application, "", "The Chair ", "onetwospoke")
        application.kill()
    with start(place) as application:
        wait_for_words(application, "", "The Chair ", "onetwospoke")
        application.close()
    text = place.ok("export", "a.plenary", "-", "--format=xml")
    assert text.count("<paragraph ") == 2 and 'id="p1"' in text, text


main([test_from_empty, test_every_form, test_cut_and_paste, test_reference, test_details,
      test_killed_while_typing, test_killed_while_dividing])
