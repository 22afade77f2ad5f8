#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# The roster from the command line: people and bodies added, shown as they are printed, sorted,
# and deleted unless something names them.

import json

import harness


def add(place, verb, *arguments):
    return place.ok("roster", "a.plenary", verb, *arguments).strip()


def test_renderings(place):
    place.ok("new", "a.plenary")
    body = add(place, "add-body", "International Organisation of Employers (IOE)", "--article=the")
    person = add(place, "add-person", "Ms. Stéphanie Winet",
                 "--post=Head of Stakeholder Engagement", f"--body={body}")
    posts = json.loads(place.ok("show", "a.plenary", "post", "--json"))
    place.ok("edit", "a.plenary", text=f"set post {posts[0]['id']} link at\n")
    shown = json.loads(place.ok("roster", "a.plenary", "show", person, "--json"))
    assert shown == {
        "role-line": "Ms. Stéphanie Winet, Head of Stakeholder Engagement at the International "
                     "Organisation of Employers (IOE)",
        "first-mention": "Ms. Stéphanie Winet, Head of Stakeholder Engagement at IOE",
        "short-form": "Ms. Winet",
        "speaker-heading": "International Organisation of Employers (IOE), Head of Stakeholder "
                           "Engagement, Ms. Stéphanie Winet",
        "biography-heading": "Ms. Stéphanie Winet, Head of Stakeholder Engagement at the "
                             "International Organisation of Employers (IOE)",
        "slot": "International Organisation of Employers (IOE) (tbc)",
        "uses": [],
    }, shown
    words = place.ok("roster", "a.plenary", "show", person)
    assert "short-form: Ms. Winet\n" in words, words
    assert place.ok("undo", "a.plenary").startswith("Undone")


def test_list(place):
    place.ok("new", "a.plenary")
    add(place, "add-person", "Mr. Ausamah Al Absi")
    add(place, "add-person", "Ambassador Santiago Chávez Pareja")
    add(place, "add-body", "Philippines", "--kind=state", "--article=the")
    listed = json.loads(place.ok("roster", "a.plenary", "list", "--json"))
    assert [row["name"] for row in listed] == ["Mr. Ausamah Al Absi",
                                               "Ambassador Santiago Chávez Pareja"], listed
    found = json.loads(place.ok("roster", "a.plenary", "list", "chavez", "--json"))
    assert [row["name"] for row in found] == ["Ambassador Santiago Chávez Pareja"], found
    bodies = place.ok("roster", "a.plenary", "list", "--bodies")
    assert bodies.endswith(" Government of the Philippines\n"), bodies


def test_members(place):
    place.ok("new", "a.plenary")
    troika = add(place, "add-body", "Troika", "--kind=group")
    states = {name: add(place, "add-body", name, "--kind=state")
              for name in ("UAE", "Senegal", "France")}
    script = "".join(f"insert membership body-id={troika} member-id={state} rank={rank} role={role}\n"
                     for state, rank, role in ((states["UAE"], "1", "member"),
                                               (states["Senegal"], "2", "chair"),
                                               (states["France"], "3", "member")))
    place.ok("edit", "a.plenary", text=script)

    def members():
        return json.loads(place.ok("roster", "a.plenary", "show", troika, "--json"))["members"]

    assert members() == "UAE, Senegal, France"
    place.ok("roster", "a.plenary", "sort-members", troika)
    assert members() == "France, Senegal, UAE"
    place.ok("roster", "a.plenary", "sort-members", troika, "--chair-first")
    assert members() == "Senegal, France, UAE"


def test_unnamed(place):
    place.ok("new", "a.plenary")
    body = add(place, "add-body", "GFMD Mayors Mechanism", "--kind=mechanism")
    words = "Youth representative/Chief Executive/Co-Founder of itungo Solutions"
    place.ok("edit", "a.plenary", text="insert session s title=\"Session II\" rank=1\n"
             f"insert assignment a1 session-id=s body-id={body} rank=1 state=tbc\n"
             f"insert intervention i1 session-id=s speaker=\"{words}\" rank=1\n")

    def unnamed():
        rows = json.loads(place.ok("roster", "a.plenary", "unnamed", "--json"))
        return [(row["table"], row["words"], row["place"]) for row in rows]

    assert unnamed() == [("assignment", "GFMD Mayors Mechanism (tbc)", "Session II"),
                         ("intervention", words, "Session II")], unnamed()
    assert f"i1 {words}, Session II\n" in place.ok("roster", "a.plenary", "unnamed")
    person = add(place, "name", "i1", "Ms. Ida Otieno")
    line = json.loads(place.ok("roster", "a.plenary", "show", person, "--json"))["role-line"]
    assert line == f"Ms. Ida Otieno, {words}", line
    assert add(place, "name", "a1", "Ida Otieno") == person
    assert unnamed() == [], unnamed()
    place.refused("roster", "a.plenary", "name", "nothing", "Ida Otieno")


def test_delete(place):
    place.ok("new", "a.plenary")
    cited = add(place, "add-person", "Ms. Ada Mover")
    idle = add(place, "add-person", "Mr. Bo Quiet")
    place.ok("edit", "a.plenary", text="insert session s title=\"Session II\" rank=1\n"
             f"insert assignment a session-id=s person-id={cited} rank=1\n")
    line = place.refused("roster", "a.plenary", "delete", idle, cited)
    assert "Ms. Ada Mover is named in 1 place, “Session II”" in line, line
    assert len(json.loads(place.ok("roster", "a.plenary", "list", "--json"))) == 2
    place.ok("roster", "a.plenary", "delete", idle)
    shown = json.loads(place.ok("roster", "a.plenary", "show", cited, "--json"))
    assert [(use["table"], use["name"]) for use in shown["uses"]] == \
        [("assignment", "Session II")], shown


def test_refused(place):
    place.ok("new", "a.plenary")
    person = add(place, "add-person", "Ada Mover")
    place.refused("roster", "a.plenary", "show", "nobody")
    place.refused("roster", "a.plenary", "delete", "nobody")
    place.refused("roster", "a.plenary", "sort-members", person)
    place.refused("roster", "a.plenary", "add-body", "Chad", "--kind=country")
    place.refused("roster", "a.plenary", "add-person", "Ada", "--body=nowhere")
    place.refused("roster", "a.plenary", "dance", status=2)
    place.refused("roster", "b.plenary", "list")
    assert "sort-members" in place.ok("roster", "--help")


if __name__ == "__main__":
    harness.main([test_renderings, test_list, test_members, test_unnamed, test_delete, test_refused])
