#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Plenary authors
#
# Lists of delegates and address books come in and go out, duplicates are found, merged and told
# apart, each as one change; files that are broken change nothing.

import json

import harness

LIST = """Title,Surname,First name,Organisation,Delegation,Category,E-mail,Badge
Director,DIALLO,Ms. Amara,Ministry of Labour,Senegal,Member State,amara@example.sn,1
Adviser,Moreau,Ana,International Labour Organization,,UN entity,ana@example.org,2
Adviser,Moreau,Anna,ILO,,UN entity,anna(at)example.org,3
,,,,,,,4
Envoy,van Campen,Michiel,,Netherlands,Member State,,5
"""


def roster(place, verb, *arguments):
    return place.ok("roster", "a.plenary", verb, *arguments)


def take_list(place):
    """Takes in the list, of which two rows are refused; gives what is said."""
    done = place.run("roster", "a.plenary", "import", "list.csv")
    assert done.returncode == 0, done.stderr
    return done.stdout


def people(place):
    return json.loads(place.ok("show", "a.plenary", "person", "--json"))


def make(place, text=LIST, name="list.csv"):
    place.ok("new", "a.plenary")
    (place.folder / name).write_text(text, encoding="utf-8")


def test_import(place):
    make(place)
    plan = json.loads(roster(place, "import", "list.csv", "--dry-run", "--json"))
    assert plan == {
        "new": 3, "known": 0, "bodies": 4, "delegates": 3, "member-states": 2, "mechanisms": 0,
        "organizations": 1,
        "refused": [{"line": 4, "reason": "“anna(at)example.org” is no email address"},
                    {"line": 5, "reason": "There is no name"}],
    }, plan
    assert people(place) == []

    done = place.run("roster", "a.plenary", "import", "list.csv", "--attendance")
    assert done.stdout == "3 new, 0 known, 2 refused; 4 new bodies\n", done.stdout
    assert done.stderr.splitlines()[0] == "Line 4: “anna(at)example.org” is no email address"
    event = json.loads(place.ok("show", "a.plenary", "event", "event", "--json"))
    assert event["member-states"] == 2, event

    again = take_list(place)
    assert again.startswith("0 new, 3 known"), again
    # There was nothing to change, and so there is one change to undo.
    place.ok("undo", "a.plenary")
    assert people(place) == []


def test_map(place):
    make(place, "A;B;Name of badge\nDiallo;Amara;x\n")
    roster(place, "import", "list.csv", "--map=A=family-name", "--map=2=given-name",
           "--map=3=none")
    person, = people(place)
    assert (person["given-name"], person["family-name"]) == ("Amara", "Diallo"), person
    for entry, problem in (("A=", "COLUMN=FIELD"), ("A=nose", "COLUMN=FIELD"),
                           ("C=email", "no column “C”"), ("9=email", "no column “9”")):
        sentence = place.refused("roster", "a.plenary", "import", "list.csv", f"--map={entry}")
        assert problem in sentence, sentence


def test_refused(place):
    make(place)
    before = place.ok("show", "a.plenary")
    files = {
        "quote.csv": (b'Name\n"Ana', "Line 2: a quotation mark is not closed"),
        "zero.csv": (b"Name\n\0", "It is not text"),
        "empty.csv": (b"", "There is nothing in it"),
        "wide.csv": (b"," * 300, "Line 1: there are more than 256 columns"),
        "long.csv": (b"Name\n" + b"a\n" * 100001, "there are more than 100000 rows"),
        "cut.vcf": (b"BEGIN:VCARD\nFN:Ana\n", "Line 1: a card does not end"),
    }
    for name, (content, problem) in files.items():
        (place.folder / name).write_bytes(content)
        sentence = place.refused("roster", "a.plenary", "import", name)
        assert sentence.startswith(f"plenary-cli: {name}: "), sentence
        assert problem in sentence, sentence
    place.refused("roster", "a.plenary", "import", "missing.csv")
    assert place.ok("show", "a.plenary") == before


def test_export(place):
    make(place)
    take_list(place)
    roster(place, "export", "people.csv")
    roster(place, "export", "people.vcf")
    for name in ("people.csv", "people.vcf"):
        place.ok("new", f"{name}.plenary")
        place.ok("roster", f"{name}.plenary", "import", name)
        read = json.loads(place.ok("roster", f"{name}.plenary", "list", "--json"))
        written = json.loads(roster(place, "list", "--json"))
        if name == "people.csv":
            assert [row["name"] for row in read] == [row["name"] for row in written], read
        else:
            assert len(read) == len(written), read
    assert place.run("roster", "a.plenary", "export", "people.txt").returncode == 2


def test_merge(place):
    place.ok("new", "a.plenary")
    kept = roster(place, "add-person", "Mr. Stéphane Jaquemet").strip()
    other = roster(place, "add-person", "Stéphanie Jaquemet").strip()
    place.ok("edit", "a.plenary", text=f"set person {other} email s@example.org\n"
             "insert session s1 rank=i title=One\n"
             f"insert assignment a1 session-id=s1 rank=i person-id={other}\n")
    pair, = json.loads(roster(place, "duplicates", "--json"))
    assert pair["likeness"] == "slip" and {pair["kept"], pair["other"]} == {kept, other}, pair
    assert "Nearly the same name" in roster(place, "duplicates")

    place.refused("roster", "a.plenary", "merge", kept, kept)
    place.refused("roster", "a.plenary", "merge", kept, "nobody")
    place.refused("roster", "a.plenary", "merge", kept, other, "--take=nose")
    roster(place, "merge", kept, other)
    person, = people(place)
    assert person["id"] == kept and person["email"] == "s@example.org", person
    role, = json.loads(place.ok("show", "a.plenary", "assignment", "--json"))
    assert role["person-id"] == kept, role
    alias, = json.loads(place.ok("show", "a.plenary", "alias", "--json"))
    assert alias["spelling"] == "Stéphanie Jaquemet", alias
    assert roster(place, "duplicates") == ""

    place.ok("undo", "a.plenary")
    assert len(people(place)) == 2
    roster(place, "tell-apart", other, kept)
    assert roster(place, "duplicates") == ""


if __name__ == "__main__":
    harness.main([test_import, test_map, test_refused, test_export, test_merge])
