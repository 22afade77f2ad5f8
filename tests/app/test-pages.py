#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# What the project derives is looked at from outside: the board, the pages, what is wrong.

import shutil

from harness import EXAMPLE
from screen import Application, Role, main


def test_objectives(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    place.ok("edit", "a.plenary", text="label Take Out\ndelete placement alloc.o-9\n")
    with Application(place, "a.plenary") as application:
        application.key("alt+4")
        application.find("Not Allocated")
        application.find("5 + 6 + 6 + 5 = 22 of 23 allocated")
        application.find("Objective 9: Strengthen the transnational response to smuggling of "
                         "migrants", Role.LIST_ITEM)
        application.key("ctrl+z")
        application.find("5 + 7 + 6 + 5 = 23 of 23 allocated")
        application.close()


def test_documents(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        application.key("alt+6")
        page = application.find("Page 1 of", Role.IMAGE)
        assert "Administrations learn from each other" in page.get_description(), page
        application.find("100 %")
        application.key("ctrl+plus")
        application.find("110 %")
        application.key("ctrl+minus", "ctrl+minus")
        application.find("90 %")
        application.close()


def test_checks(place):
    shutil.copy(EXAMPLE, place.path("a.plenary"))
    with Application(place, "a.plenary") as application:
        application.key("alt+6")
        application.find("Page 1 of", Role.IMAGE)
        # Arrow keys go through the pages in the sidebar.
        application.tab_to("Documents", Role.LIST_ITEM)
        application.key("Down")
        application.find("“Reception offered by the City of Lisbon” ends at 19:45")
        application.find("Errors 3")
        place_of_issue = application.find("Error, “Reception offered by the City of Lisbon”",
                                          Role.LIST_ITEM)
        assert "Wednesday, 12 May 2027" in place_of_issue.get_name(), place_of_issue
        application.close()


main([test_objectives, test_documents, test_checks])
