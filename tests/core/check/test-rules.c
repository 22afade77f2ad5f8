/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Each rule finds a case that is one, says it in a sentence, and leaves alone one that is none.
 */
#include "config.h"

#include "check/plenary-check-private.h"
#include "formats/xml/plenary-xml.h"

#include <string.h>

/* A project, and what a rule says of it: sentences with a vertical bar between them, or "". */
typedef struct
{
  const char *rule;
  const char *project;
  const char *expected;
} Case;

#define EVENT  "<event title='T' mode='hybrid' city='Lisbon' starts-on='2027-05-12' "
#define DAY    "<day id='d1' date='2027-05-12'/><day id='d2' date='2027-05-13'/>"
#define ROOMS  "<room id='r1' name='Room A' rank='1'/><room id='r2' name='Room B' rank='2'/>"
#define PEOPLE "<person id='p1' honorific='Ms.' given-name='Ana' family-name='Lima'/>"
#define REPORT(paragraphs)                                                                         \
  "<document id='doc' rank='1'><section id='s' rank='1'>" paragraphs "</section></document>"
#define PARAGRAPH(text) REPORT ("<paragraph id='g' rank='1'><text>" text "</text></paragraph>")
#define GCM(objectives) "<framework id='f' acronym='GCM'>" objectives "</framework>"
#define ONE             "<objective id='o1' number='1' title='One'/>"
#define TWO             "<objective id='o2' number='2' title='Two'/>"

static const Case cases[] = {
  { "P01", "<event/>",
    "The event has no title. The cover cannot be produced.|"
    "The event has no date. The cover cannot be produced.|"
    "The event has no place. The cover cannot be produced.|"
    "The event has no mode. The cover cannot be produced." },
  { "P01", EVENT "/>", "" },
  { "P01", "<event title='T' starts-on='2027-05-12' mode='virtual'/>", "" },

  { "A01", EVENT "opens-at='540'/>" DAY "<session id='s' day-id='d1' rank='1' duration='30'/>",
    "The session at 09:00 has no title." },
  { "A01", "<session id='s' rank='1'/>", "A session has no title." },
  { "A01", "<session id='s' rank='1' title='Opening'/>", "" },
  { "A01", "<session id='s' rank='1' visibility='hidden'/>", "" },

  { "A02",
    EVENT "opens-at='540' closes-at='600'/>" DAY
          "<session id='s' day-id='d1' rank='1' title='Early' starts-at='530' duration='40'/>"
          "<session id='t' day-id='d1' rank='2' title='Late' duration='60'/>",
    "“Early” begins at 08:50, before the meeting opens at 09:00.|"
    "“Late” ends at 10:30, after the meeting closes at 10:00." },
  { "A02",
    EVENT "opens-at='540' closes-at='600'/>" DAY
          "<session id='s' day-id='d1' rank='1' title='Whole' duration='60'/>"
          "<session id='t' day-id='d1' rank='2' title='Briefing' duration='60' "
          "visibility='internal'/>",
    "" },

  { "A03",
    DAY ROOMS
    "<session id='s' day-id='d1' room-id='r1' rank='1' title='A' starts-at='540' duration='60'/>"
    "<session id='t' day-id='d1' room-id='r1' rank='2' title='B' starts-at='570' duration='60'/>",
    "“A” and “B” overlap from 09:30 to 10:00 in Room A." },
  { "A03",
    DAY ROOMS
    "<session id='s' day-id='d1' room-id='r1' rank='1' title='A' starts-at='540' duration='60'/>"
    "<session id='t' day-id='d1' room-id='r2' rank='2' title='B' starts-at='570' duration='60'/>"
    "<session id='u' day-id='d1' room-id='r1' rank='3' title='C' starts-at='600' duration='60'/>"
    "<session id='v' day-id='d2' room-id='r1' rank='4' title='D' starts-at='540' duration='60'/>",
    "" },

  { "A04",
    EVENT "opens-at='540' closes-at='1080'/>" DAY
          "<session id='s' day-id='d1' rank='1' title='A' duration='60'/>"
          "<session id='t' day-id='d1' rank='2' title='B' starts-at='630' duration='60'/>",
    "Nothing is planned between 10:00 and 10:30." },
  { "A04",
    EVENT "opens-at='540' closes-at='600'/>" DAY
          "<session id='s' day-id='d1' rank='1' title='A' duration='60'/>"
          "<session id='t' day-id='d1' rank='2' title='Dinner' starts-at='1140' duration='60'/>",
    "" },

  { "A05",
    EVENT "opens-at='540' closes-at='720'/>" DAY
          "<session id='s' day-id='d1' rank='1' title='A' duration='60'/>"
          "<session id='t' day-id='d1' rank='2' title='B' duration='60' parallel='true'/>"
          "<session id='u' day-id='d1' rank='3' title='C' duration='90'/>",
    "The sessions add up to 150 minutes; the meeting lasts 180." },
  { "A05",
    EVENT "opens-at='540' closes-at='720'/>" DAY
          "<session id='s' day-id='d1' rank='1' title='A' duration='60'/>"
          "<session id='t' day-id='d1' rank='2' kind='break' title='B' duration='30'/>"
          "<session id='u' day-id='d1' rank='3' title='C' duration='90'/>"
          "<session id='v' day-id='d1' rank='4' title='D' duration='60' visibility='internal'/>",
    "" },

  { "A06",
    DAY PEOPLE "<session id='s' day-id='d1' rank='1' title='A' starts-at='540' duration='60'>"
               "<assignment id='a' rank='1' role='panellist' person-id='p1'/></session>"
               "<session id='t' day-id='d1' rank='2' title='B' duration='60' parallel='true'>"
               "<assignment id='b' rank='1' role='chair' person-id='p1'/></session>",
    "Ana Lima is in “A” and “B” at the same time." },
  { "A06",
    DAY PEOPLE
    "<session id='s' day-id='d1' rank='1' title='A' starts-at='540' duration='60'>"
    "<assignment id='a' rank='1' role='panellist' person-id='p1'/></session>"
    "<session id='t' day-id='d1' rank='2' title='B' duration='60' parallel='true'>"
    "<assignment id='b' rank='1' role='chair' state='declined' person-id='p1'/>"
    "<assignment id='c' rank='2' role='keynote' mode='video-message' person-id='p1'/></session>"
    "<session id='u' day-id='d1' rank='3' title='C' duration='60'>"
    "<assignment id='e' rank='1' role='chair' person-id='p1'/></session>",
    "" },

  { "A07",
    DAY PEOPLE "<session id='s' day-id='d1' rank='1' title='A' starts-at='540' duration='60'>"
               "<assignment id='a' rank='1' role='note-taker' person-id='p1'/></session>"
               "<session id='t' day-id='d1' rank='2' title='B' duration='60' parallel='true'>"
               "<assignment id='b' rank='1' role='rapporteur' person-id='p1'/></session>",
    "Ana Lima looks after two rooms at 09:00." },
  { "A07",
    DAY PEOPLE "<session id='s' day-id='d1' rank='1' title='A' starts-at='540' duration='60'>"
               "<assignment id='a' rank='1' role='note-taker' person-id='p1'/></session>"
               "<session id='t' day-id='d1' rank='2' title='B' duration='60'>"
               "<assignment id='b' rank='1' role='note-taker' person-id='p1'/></session>",
    "" },

  { "A08",
    "<session id='s' rank='1' kind='panel' title='P' duration='20'>"
    "<assignment id='m' rank='01' role='moderator'/>"
    "<assignment id='a' rank='1' role='panellist' text='A'/>"
    "<assignment id='b' rank='2' role='panellist' text='B'/>"
    "<assignment id='c' rank='3' role='discussant'>"
    "<assignment id='e' rank='1' role='discussant' text='C'/></assignment></session>",
    "“P”: 3 speakers in 20 minutes leave 6 minutes each, Q&A included." },
  { "A08",
    "<session id='s' rank='1' kind='panel' title='P' duration='30'>"
    "<assignment id='a' rank='1' role='panellist' text='Co-Chairs: El Salvador/ Gambia'/>"
    "<assignment id='b' rank='2' role='panellist' text='Round Table Co-Chairs'>"
    "<assignment id='c' rank='3' role='panellist' text='UK/ Philippines'/></assignment></session>",
    "“P”: 4 speakers in 30 minutes leave 7 minutes each, Q&A included." },
  { "A08",
    "<session id='s' rank='1' kind='panel' title='P' duration='24'>"
    "<assignment id='a' rank='1' role='panellist' text='A'/>"
    "<assignment id='b' rank='2' role='panellist' text='B'/>"
    "<assignment id='c' rank='3' role='panellist' text='C'/></session>"
    "<session id='t' rank='2' kind='opening' title='O' duration='5'>"
    "<assignment id='d' rank='1' role='opener' text='A'/>"
    "<assignment id='e' rank='2' role='opener' text='B'/></session>",
    "" },

  { "A09",
    "<session id='s' rank='1' kind='panel' title='P'>"
    "<assignment id='a' rank='1' role='panellist'/>"
    "<assignment id='b' rank='2' role='moderator' state='declined'/></session>"
    "<session id='t' rank='2' kind='wrap-up' title='W'/>",
    "“P” has no moderator.|“W” has no moderator." },
  { "A09",
    "<session id='s' rank='1' kind='panel' title='P'>"
    "<assignment id='a' rank='1' role='moderator'/></session>"
    "<session id='t' rank='2' kind='break' title='Coffee'/>"
    "<session id='u' rank='3' kind='roundtable' title='R'/>",
    "" },

  { "A10",
    "<session id='s' rank='1' kind='roundtable' title='One' numbered='true'>"
    "<assignment id='a' rank='1' role='chair'/></session>",
    "Roundtable 1 has no facilitator." },
  { "A10",
    "<session id='s' rank='1' kind='roundtable' title='One'>"
    "<assignment id='a' rank='1' role='facilitator'/></session>"
    "<session id='t' rank='2' kind='panel' title='P'/>",
    "" },
  { "A11",
    "<session id='s' rank='1' kind='roundtable' title='Roundtable 3: Papers'>"
    "<assignment id='a' rank='1' role='facilitator'/></session>",
    "Roundtable 3 has no chair." },
  { "A11",
    "<session id='s' rank='1' kind='roundtable' title='One'>"
    "<assignment id='a' rank='1' role='co-chair'/></session>",
    "" },

  { "A12", "<session id='s' rank='1' kind='panel' title='P'/>", "Nobody is recording “P”." },
  { "A12",
    "<session id='s' rank='1' kind='panel' title='P'>"
    "<assignment id='a' rank='1' role='note-taker'/></session>"
    "<session id='t' rank='2' kind='panel' title='Q'>"
    "<assignment id='b' rank='1' role='rapporteur'/></session>"
    "<session id='u' rank='3' kind='break' title='Lunch'/>",
    "" },

  { "A13",
    DAY ROOMS
    "<session id='s' day-id='d1' room-id='r1' rank='1' title='A' starts-at='540' duration='60'/>"
    "<session id='t' day-id='d1' rank='2' title='B' duration='60' parallel='true'/>",
    "“A” and “B” run in parallel; give each a room." },
  { "A13",
    DAY ROOMS
    "<session id='s' day-id='d1' room-id='r1' rank='1' title='A' starts-at='540' duration='60'/>"
    "<session id='t' day-id='d1' room-id='r2' rank='2' title='B' duration='60' parallel='true'/>"
    "<session id='u' day-id='d1' rank='3' title='C' duration='60'/>",
    "" },

  { "A17",
    "<session id='s' rank='1' kind='cafe' title='Café'/>"
    "<session id='t' rank='2' kind='framing' title='Framing'/>",
    "“Framing” comes after “Café”, which it should introduce." },
  { "A17",
    "<session id='s' rank='1' kind='framing' title='Framing'/>"
    "<session id='t' rank='2' kind='cafe' title='Café'/>"
    "<session id='u' rank='3' kind='framing' title='Framing'/>",
    "" },

  { "A18",
    EVENT "opens-at='540'/>" DAY "<session id='s' day-id='d1' rank='1' title='A' duration='100'/>"
          "<session id='t' day-id='d1' rank='2' title='B' duration='80'/>",
    "180 minutes without a break." },
  { "A18",
    EVENT "opens-at='540'/>" DAY "<session id='s' day-id='d1' rank='1' title='A' duration='100'/>"
          "<session id='k' day-id='d1' rank='2' title='Coffee' kind='break' duration='20'/>"
          "<session id='t' day-id='d1' rank='3' title='B' duration='80'/>"
          "<session id='u' day-id='d2' rank='4' title='C' duration='120'/>",
    "" },

  { "A20",
    "<session id='s' rank='1' title='Session I: A'/><session id='t' rank='2' title='Session III: "
    "B'/>"
    "<session id='u' rank='3' title='Roundtable 2'/><session id='v' rank='4' title='Roundtable "
    "2'/>",
    "Session labels go from Session I to Session III.|"
    "Session labels go from Roundtable 2 to Roundtable 2." },
  { "A20",
    "<session id='s' rank='1' numbered='true' title='A'/>"
    "<session id='t' rank='2' numbered='true' label='III' title='B'/>",
    "Session labels go from Session I to Session III." },
  { "A20",
    GCM ("") "<session id='s' rank='1' numbered='true' title='A'/>"
             "<session id='t' rank='2' numbered='true' title='B'/>"
             "<session id='u' rank='3' title='Theme A: X'/><session id='v' rank='4' title='Theme "
             "B: Y'/>"
             "<session id='w' rank='5' title='Theme C: Z'/><session id='x' rank='6' title='Theme "
             "D: Z'/>"
             "<session id='y' rank='7' title='Objective 5'/><session id='z' rank='8' "
             "title='Objective 23'/>"
             "<session id='q' rank='9' title='Review 2025'/><session id='p' rank='a' title='Review "
             "2027'/>",
    "" },

  { "A25",
    "<session id='t' rank='1' title='Told'/><session id='u' rank='2' title='Untold'/>"
    "<document id='doc' rank='1'><section id='s' rank='1' session-id='t'/></document>",
    "“Untold” was on the agenda; the report does not mention it." },
  { "A25",
    "<session id='t' rank='1' title='Told'/><session id='u' rank='2' kind='break' title='Lunch'/>"
    "<document id='doc' rank='1'><section id='s' rank='1' session-id='t'/></document>",
    "" },
  { "A25", "<session id='t' rank='1' title='T'/>" PARAGRAPH ("Text"), "" },

  { "A27",
    "<session id='s' rank='1' title='S'><assignment id='a' rank='1' role='keynote' state='tbc'/>"
    "<assignment id='b' rank='2' text='IOM' state='idea'/></session>",
    "2 items are still to be confirmed: Keynote in “S”, IOM in “S”." },
  { "A27",
    "<session id='s' rank='1' title='S'>"
    "<assignment id='a' rank='1' role='keynote' state='confirmed'/>"
    "<assignment id='b' rank='2' state='declined'/>"
    "<assignment id='c' rank='3' role='note-taker' state='tbc'/></session>",
    "" },

  { "A28",
    "<session id='s' rank='1' title='S'>"
    "<assignment id='a' rank='1' role='keynote' state='tbc' due-on='2020-01-31'/></session>",
    "Keynote in “S” was due on 31 January 2020." },
  { "A28",
    "<session id='s' rank='1' title='S'>"
    "<assignment id='a' rank='1' role='keynote' state='confirmed' due-on='2020-01-31'/>"
    "<assignment id='b' rank='2' role='keynote' state='tbc' due-on='2999-01-31'/></session>",
    "" },

  { "A29",
    "<body id='b' kind='category' name='Academia'/><session id='s' rank='1' title='S'>"
    "<assignment id='a' rank='1' text='Member State(s)'/>"
    "<assignment id='c' rank='2' body-id='b'/></session>",
    "“Member State(s)” is not yet a speaker.|“Academia” is not yet a speaker." },
  { "A29",
    "<body id='b' kind='state' name='Ghana'/><session id='s' rank='1' title='S'>"
    "<assignment id='a' rank='1' text='Ghana/ Germany'/>"
    "<assignment id='c' rank='2' body-id='b'/></session>",
    "" },

  { "A30",
    EVENT
    "status='as-held'/><session id='s' rank='1' title='S'>"
    "<assignment id='a' rank='1' role='keynote' state='tbc' text='Director General'/></session>",
    "Keynote: who was it? The plan says “Director General”." },
  { "A30",
    EVENT "status='as-held'/><session id='s' rank='1' title='S'>"
          "<assignment id='a' rank='1' role='keynote' state='replaced'/>"
          "<assignment id='b' rank='2' role='keynote' state='confirmed'/></session>",
    "" },

  { "R01",
    PEOPLE "<session id='s' rank='1' title='S'><assignment id='a' rank='1' person-id='p1'/>"
           "</session>",
    "Ana Lima has no organisation or State." },
  { "R01",
    "<body id='b' name='IOM'/><person id='p1' given-name='Ana' family-name='Lima'>"
    "<post id='q' rank='1' body-id='b'/></person><person id='p2' family-name='Sol'/>"
    "<session id='s' rank='1' title='S'><assignment id='a' rank='1' person-id='p1'/></session>",
    "" },

  { "R02",
    PEOPLE "<person id='p2' given-name='Eva' family-name='Sol'/><session id='s' rank='1' title='S'>"
           "<assignment id='a' rank='1' person-id='p1'/>"
           "<assignment id='b' rank='2' person-id='p2'/></session>",
    "1 speaker has no honorific." },
  { "R02",
    PEOPLE "<person id='p2' given-name='Eva' family-name='Sol'/><session id='s' rank='1' title='S'>"
           "<assignment id='a' rank='1' person-id='p1'/></session>",
    "" },

  { "R04",
    "<person id='p1' given-name='Stéphanie' family-name='Jaquemet'/>"
    "<person id='p2' given-name='Stephane' family-name='Jaquemet'/>",
    "“Stéphanie Jaquemet” and “Stephane Jaquemet” look like the same person. Merge?" },
  { "R04",
    "<person id='p1' given-name='Michele' family-name='LeVoy'/>"
    "<person id='p2' given-name='Michel' family-name='Le Voy'/>",
    "“Michel Le Voy” and “Michele LeVoy” look like the same person. Merge?" },
  { "R04",
    "<person id='p1' given-name='Elisabeth' family-name='Ng'><alias id='a' spelling='Betty Ng'/>"
    "</person><person id='p2' given-name='Betty' family-name='Ng'/>",
    "“Elisabeth Ng” and “Betty Ng” look like the same person. Merge?" },
  { "R04",
    "<person id='p1' given-name='Ana' family-name='Sol'/>"
    "<person id='p2' given-name='Ann' family-name='Sol'/>"
    "<person id='p3' given-name='Stéphanie' family-name='Winet'/>"
    "<person id='p4' given-name='Stéphane' family-name='Jaquemet'/>",
    "" },

  { "R05",
    "<person id='p1' given-name='Stéphanie' family-name='Winet'/>"
    "<person id='p2' given-name='Stéphane' family-name='Jaquemet'/>" PARAGRAPH (
        "Ms. Winet and Mr. Stéphanie Jaquemet spoke."),
    "“Stéphanie” is also the given name of Stéphanie Winet. Copying slip for Stéphane Jaquemet?" },
  { "R05",
    "<person id='p1' given-name='Stéphanie' family-name='Winet'/>"
    "<person id='p2' given-name='Stéphane' family-name='Jaquemet'/>" PARAGRAPH (
        "Stéphanie Winet and Stéphane Jaquemet spoke; Stéphanie Jaquemetson did not."),
    "" },
  { "R05",
    "<person id='p1' given-name='Anne-Marie' family-name='Lund'/>"
    "<person id='p2' given-name='J.' family-name='de la Cruz'/>" PARAGRAPH (
        "Anne-Marie de la Cruz closed; Anne-Marie de la Cruz left. Joanne-Marie de la Cruz "
        "stayed."),
    "“Anne-Marie” is also the given name of Anne-Marie Lund. Copying slip for J. de la Cruz?" },
  { "R05",
    "<person id='p1' given-name='Ines' family-name='Sol'/>"
    "<person id='p2' given-name='Omar' family-name='Sol'/>" PARAGRAPH (
        "Ines Sol and Omar Sol spoke."),
    "" },

  { "R12",
    DAY "<body id='m' name='Ecuador' kind='state'/><body id='w' name='Troika' article='the'>"
        "<membership id='mm' rank='1' member-id='m' ends-on='2027-05-11'/></body>"
        "<session id='s' day-id='d1' rank='1' title='S'>"
        "<assignment id='a' rank='1' body-id='m' on-behalf-id='w'/></session>",
    "On 12 May 2027, Ecuador was not a member of the Troika." },
  { "R12",
    DAY "<body id='m' name='Ecuador' kind='state'/><body id='w' name='Troika'>"
        "<membership id='mm' rank='1' member-id='m' ends-on='2027-05-12'/></body>"
        "<body id='x' name='Network'/><session id='s' day-id='d1' rank='1' title='S'>"
        "<assignment id='a' rank='1' body-id='m' on-behalf-id='w'/>"
        "<assignment id='b' rank='2' body-id='m' on-behalf-id='x'/></session>",
    "" },

  { "R16", "<person id='p1' honorific='H.E.'/>", "“H.E.” needs a name." },
  { "R16", PEOPLE, "" },

  { "R17",
    PEOPLE "<session id='s' rank='1' title='S'><assignment id='a' rank='1' person-id='p1'/>"
           "</session><document id='doc' rank='1' kind='note-for-file'/>",
    "Ana Lima has no biography." },
  { "R17",
    PEOPLE "<session id='s' rank='1' title='S'><assignment id='a' rank='1' person-id='p1'/>"
           "</session><document id='doc' rank='1' kind='summary-report'/>",
    "" },

  { "R20",
    "<attachment id='f' name='a.png' description='A face'/>"
    "<person id='p1' given-name='Ana' family-name='Lima' photo-id='f'/>",
    "No consent for the photograph of Ana Lima." },
  { "R20",
    "<attachment id='f' name='a.png' consent='true'/>"
    "<person id='p1' given-name='Ana' family-name='Lima' photo-id='f'/>",
    "" },
  { "V07",
    "<attachment id='f' name='a.png' consent='true'/>"
    "<person id='p1' given-name='Ana' family-name='Lima' photo-id='f'/>",
    "Describe the photograph of Ana Lima." },
  { "V07",
    "<attachment id='f' name='a.png' description='A face'/>"
    "<person id='p1' given-name='Ana' family-name='Lima' photo-id='f'/>",
    "" },

  { "R24",
    "<body id='b' name='Old Committee' status='discontinued' ended-on='2020-06-30'/>"
    "<session id='s' rank='1' title='S'><assignment id='a' rank='1' body-id='b'/></session>",
    "Old Committee was discontinued on 30 June 2020." },
  { "R24",
    "<body id='b' name='Old Committee' status='discontinued'/><body id='c' name='New'/>"
    "<session id='s' rank='1' title='S'><assignment id='a' rank='1' body-id='c'/></session>",
    "" },

  { "O01",
    GCM (ONE TWO) "<session id='s' rank='1' kind='roundtable' title='R'/>"
                  "<allocation id='a' framework-id='f'>"
                  "<placement objective-id='o1' session-id='s'/></allocation>",
    "Objective 2 is not allocated." },
  { "O01", GCM (ONE TWO), "" },
  { "O02",
    GCM (ONE) "<session id='s' rank='1' kind='roundtable' numbered='true' title='R'/>"
              "<session id='t' rank='2' kind='roundtable' numbered='true' title='S'/>"
              "<allocation id='a' framework-id='f'>"
              "<placement objective-id='o1' session-id='s'/></allocation>"
              "<allocation id='b' framework-id='f'>"
              "<placement objective-id='o1' session-id='t'/></allocation>",
    "Objective 1 is in Roundtable 1 and Roundtable 2." },
  { "O02",
    GCM (ONE) "<session id='s' rank='1' kind='roundtable' title='R'/>"
              "<session id='t' rank='2' kind='roundtable' title='S'/>"
              "<allocation id='a' framework-id='f' forum='IMRF'>"
              "<placement objective-id='o1' session-id='s'/></allocation>"
              "<allocation id='b' framework-id='f' forum='GFMD'>"
              "<placement objective-id='o1' session-id='t'/></allocation>",
    "" },
  { "O03", GCM (ONE TWO) PARAGRAPH ("It met Objective 1 and objective 24."),
    "There is no objective 24 in the GCM." },
  { "O03",
    GCM (ONE) "<framework id='h' acronym='SDG'><objective id='x' number='7'/></framework>"
              "<session id='s' rank='1' kind='roundtable' title='R'/>"
              "<allocation id='a' framework-id='f'>"
              "<placement objective-id='x' session-id='s'/></allocation>",
    "The objective 7 that is allocated is of another framework than the GCM." },
  { "O03", GCM (ONE TWO) PARAGRAPH ("It met objective 2 and paragraph 24."), "" },
  { "O04",
    GCM (ONE) "<session id='s' rank='1' kind='roundtable' numbered='true' title='R'/>"
              "<allocation id='a' framework-id='f'/>",
    "Roundtable 1 has no objective." },
  { "O04",
    GCM (ONE) "<session id='s' rank='1' kind='roundtable' title='R'/>"
              "<session id='t' rank='2' kind='roundtable' title='S'><focus objective-id='o1'/>"
              "</session><session id='u' rank='3' kind='panel' title='P'/>"
              "<allocation id='a' framework-id='f'>"
              "<placement objective-id='o1' session-id='s'/></allocation>",
    "" },
  { "O09",
    GCM (ONE TWO) "<session id='s' rank='1' kind='roundtable' title='R'>"
                  "<intervention id='i' rank='1'><intervention-objective objective-id='o1'/>"
                  "</intervention></session><allocation id='a' framework-id='f'>"
                  "<placement objective-id='o1' session-id='s'/>"
                  "<placement objective-id='o2' session-id='s'/></allocation>",
    "Nobody spoke on objective 2." },
  { "O09",
    GCM (ONE TWO) "<session id='s' rank='1' kind='roundtable' title='R'/>"
                  "<allocation id='a' framework-id='f'>"
                  "<placement objective-id='o1' session-id='s'/></allocation>",
    "" },
  { "O10",
    GCM (ONE TWO) "<session id='s' rank='1' kind='roundtable' numbered='true' title='R'/>"
                  "<session id='t' rank='2' kind='roundtable' numbered='true' title='S'/>"
                  "<allocation id='a' framework-id='f'>"
                  "<placement objective-id='o1' session-id='s'/>"
                  "<placement objective-id='o2' session-id='t'/></allocation>"
                  "<document id='doc' rank='1'><section id='e' rank='1' session-id='s'>"
                  "<section id='e1' rank='1' kind='discussion'>"
                  "<paragraph id='g' rank='1'><text>A</text>"
                  "<paragraph-objective objective-id='o1'/>"
                  "<paragraph-objective objective-id='o2'/></paragraph></section>"
                  "</section></document>",
    "Paragraph 1 is in Roundtable 1 and cites objective 2 (Roundtable 2)." },
  { "O10",
    GCM (ONE) "<session id='s' rank='1' kind='roundtable' title='R'/>"
              "<session id='t' rank='2' kind='plenary' title='S'/>"
              "<allocation id='a' framework-id='f'>"
              "<placement objective-id='o1' session-id='s'/></allocation>"
              "<document id='doc' rank='1'><section id='e' rank='1' session-id='t'>"
              "<paragraph id='g' rank='1'><text>A</text><paragraph-objective objective-id='o1'/>"
              "</paragraph></section></document>",
    "" },

  { "D02", PARAGRAPH (" "), "Paragraph 1 is empty." },
  { "D02",
    REPORT ("<paragraph id='g' rank='1'><text>Words</text></paragraph>"
            "<paragraph id='h' rank='2' kind='roles'/>"),
    "" },
  { "D03",
    "<document id='doc' rank='1'><section id='s' rank='1' kind='discussion'>"
    "<paragraph id='g' rank='1'><text>A</text></paragraph></section></document>",
    "Paragraph 1: who said this?" },
  { "D03",
    "<session id='t' rank='1' title='T'><intervention id='i' rank='1'/></session>"
    "<document id='doc' rank='1'><section id='s' rank='1' kind='discussion'>"
    "<paragraph id='g' rank='1' intervention-id='i'><text>A</text></paragraph>"
    "<paragraph id='h' rank='2' kind='item' level='1'><text>B</text></paragraph></section>"
    "<section id='u' rank='2'><paragraph id='k' rank='1'><text>C</text></paragraph></section>"
    "</document>",
    "" },
  { "D04",
    EVENT "zone='Europe/Lisbon'/><session id='t' rank='1' title='T'>"
          "<intervention id='i' rank='1' speaker='Kenya'/>"
          "<intervention id='j' rank='2' speaker='Ghana' started-at='2027-05-12T09:05:00Z'/>"
          "</session>" REPORT (
              "<paragraph id='g' rank='1' intervention-id='i'><text>A</text></paragraph>"),
    "Ghana took the floor at 10:05; nothing is drafted." },
  { "D04",
    "<session id='t' rank='1' title='T'><intervention id='i' rank='1' speaker='Kenya'/>"
    "</session>" PARAGRAPH ("Text"),
    "" },
  { "D10", PARAGRAPH ("It noted the the recent report."), "“the the”: a word is repeated." },
  { "D10", PARAGRAPH ("They had had time; the thesis, the more-more, x x-ray."), "" },
  { "D15", PARAGRAPH ("It asked for 1) data, 2) funds and 4) time."), "1) 2) 4): 3) is missing." },
  { "D15", PARAGRAPH ("It asked for 1) data, 2) funds and 3) time (see 1) there and in 2019)."),
    "" },
  { "D17", PARAGRAPH ("It said “never again (twice)."), "A quotation opens and does not close." },
  { "D17", PARAGRAPH ("It said never again” (twice)."), "A quotation closes and was not opened." },
  { "D17", PARAGRAPH ("It said “never again” (twice."), "A bracket opens and does not close." },
  { "D17", PARAGRAPH ("It said “never again” (twice), and a) went."), "" },
  { "D19", PARAGRAPH ("It went home ; then it slept."), "Space before “;”." },
  { "D19", PARAGRAPH ("It went home; see <ref to='g'/>. Then <note>A note</note>."), "" },
  { "D19", EVENT "language='fr'/>" PARAGRAPH ("Il est parti ; puis il a dormi."), "" },

  { "X01", PARAGRAPH ("See <ref to='nowhere'/>."),
    "Paragraph 1 refers to something that no longer exists." },
  { "X01", PARAGRAPH ("See <note>as in <ref to='gone'/></note>."),
    "Paragraph 1 refers to something that no longer exists." },
  { "X01", PARAGRAPH ("See <ref to='s'/>."), "" },
  { "X02", PARAGRAPH ("As in para. 1 above."), "“para. 1” is typed; make it a live reference." },
  { "X02", PARAGRAPH ("A/RES/73/195, para. 1, paragraph 1 of the Compact, and paragraph 47."), "" },
  { "X03",
    REPORT ("<paragraph id='g' rank='1'><text>See <ref to='h'/> above.</text></paragraph>"
            "<paragraph id='h' rank='2'><text>See <ref to='g'/> below.</text></paragraph>"),
    "Paragraph 2 is below, not above.|Paragraph 1 is above, not below." },
  { "X03",
    REPORT ("<paragraph id='g' rank='1'><text>See <ref to='h'/> below, aboveboard.</text>"
            "</paragraph><paragraph id='h' rank='2'><text>See <ref to='g'/> above, "
            "<ref to='s'/> below and <ref to='g'/> belowdecks.</text></paragraph>"),
    "" },
  { "X06", PARAGRAPH ("A mark<note></note>."), "A note has no text." },
  { "X06", PARAGRAPH ("A mark<note>with a text</note>."), "" },
  { "X08",
    "<document id='doc' rank='1'><section id='s' rank='1'>"
    "<title>Opening<note>See there</note></title></section></document>",
    "A note on a heading will appear in the contents page." },
  { "X08", PARAGRAPH ("Opening<note>See there</note>"), "" },
  { "X09", PARAGRAPH ("The <a href='#'>report</a> and <a href=''>annex</a>."),
    "“report” has no address.|“annex” has no address." },
  { "X09", PARAGRAPH ("The <a href='https://example.org/'>report</a>."), "" },
  { "X10", PARAGRAPH ("Read it <a href='https://example.org/'>Here</a>."),
    "“Here”: say what the link opens." },
  { "X10", PARAGRAPH ("Read <a href='https://example.org/'>the report</a> here."), "" },
  { "X11", PARAGRAPH ("A claim<note>https://example.org/a</note>."),
    "A note is only an address: add title and date of access." },
  { "X11", PARAGRAPH ("A claim<note>Report, https://example.org/a (1 May)</note>."), "" },
  { "X12",
    PARAGRAPH ("<a href='https://a.org/'>Repository</a>, <a href='https://b.org/'>repository</a>"),
    "“repository” links to https://a.org/ and https://b.org/." },
  { "X12", PARAGRAPH ("<a href='https://a.org/'>One</a> and <a href='https://a.org/'>one</a>"),
    "" },

  { "G01",
    "<body id='b' kind='state' name='Kenya'/>"
    "<session id='s' title='S'><intervention id='i' body-id='b'/></session>"
    "<document id='r' attribution='chatham-house'><section id='t' session-id='s' "
    "kind='discussion'><paragraph id='g' intervention-id='i'><text>Kenya and Kenyans.</text>"
    "</paragraph></section></document>",
    "“Kenya” is named; the floor is under the Chatham House Rule." },
  { "G01",
    "<body id='b' kind='state' name='Kenya'/>"
    "<session id='s' title='S'><intervention id='i' body-id='b'/></session>"
    "<document id='r'><section id='t' session-id='s' kind='discussion'>"
    "<paragraph id='g' intervention-id='i'><text>Kenya agreed.</text></paragraph></section>"
    "</document>",
    "" },
  { "G03",
    "<body id='b' name='Philippines' article='the'/>" REPORT (
        "<paragraph id='g' rank='1'><text>A</text>"
        "<clearance id='c' body-id='b' state='sent'/></paragraph>"
        "<paragraph id='h' rank='2'><text>B</text><clearance id='d' body-id='b'/></paragraph>"),
    "2 paragraphs wait for the Philippines." },
  { "G03",
    "<body id='b' name='Philippines'/>" REPORT (
        "<paragraph id='g' rank='1'><text>A</text>"
        "<clearance id='c' body-id='b' state='cleared'/></paragraph>"),
    "" },
  { "G04",
    "<body id='b' name='Kenya'/>" REPORT (
        "<paragraph id='g' rank='1'><text>A</text>"
        "<clearance id='c' body-id='b' state='sent' due-on='2020-02-01'/></paragraph>"),
    "Kenya: due 1 February 2020." },
  { "G04",
    "<body id='b' name='Kenya'/>" REPORT (
        "<paragraph id='g' rank='1'><text>A</text>"
        "<clearance id='c' body-id='b' state='cleared' due-on='2020-02-01'/>"
        "<clearance id='d' body-id='b' state='sent' due-on='2999-02-01'/></paragraph>"),
    "" },
  { "T01",
    "<session id='s' rank='1' title='S'><finding id='f' rank='1' kind='practice' lead='IRIS'/>"
    "</session>",
    "Whose practice is “IRIS”?" },
  { "T01",
    "<session id='s' rank='1' title='S'><finding id='f' rank='1' kind='practice' lead='IRIS'>"
    "<holder id='h' rank='1' text='IOM'/></finding>"
    "<finding id='e' rank='2' kind='challenge' lead='Time'/></session>",
    "" },

  { "V11",
    REPORT ("<paragraph id='g' rank='1'><text>A</text><comment id='c' author='Ana'/>"
            "<comment id='d' author='Eva' reply-to-id='c'/></paragraph>"),
    "1 comment is open." },
  { "V11",
    REPORT ("<paragraph id='g' rank='1'><text>A</text><comment id='c' resolved='true'/>"
            "</paragraph>"),
    "" },
  { "S02", "<session id='s' rank='1' title='A'/>", "" },
};

static PlenaryModel *
load (const char *project)
{
  PlenaryModel *model = plenary_model_new ();
  g_autofree char *xml = g_strconcat ("<project xmlns='urn:plenary:project:1' version='1'>",
                                      strstr (project, "<event") == project ? "" : "<event/>",
                                      project, "</project>", NULL);
  g_autoptr (GBytes) content = g_bytes_new (xml, strlen (xml));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = plenary_xml_read (content, NULL, &error);

  if (error != NULL)
    g_error ("%s: %s", error->message, project);
  for (guint i = 0; i < rows->len; i++)
    plenary_table_load (
        plenary_model_get_table (model, plenary_row_get_record_type (rows->pdata[i])),
        rows->pdata[i]);
  plenary_model_publish (model);

  return model;
}

/* What one rule says of a project, in the order in which it finds it. */
static char *
say (PlenaryModel *model, const char *rule)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) issues = plenary_check_run (model, NULL, &error);
  GString *said = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < issues->len; i++)
    {
      PlenaryIssue *issue = issues->pdata[i];

      if (g_str_equal (plenary_issue_get_rule (issue), rule))
        g_string_append_printf (said, "%s%s", said->len > 0 ? "|" : "",
                                plenary_issue_get_sentence (issue));
    }

  return g_string_free_and_steal (said);
}

static void
test_case (gconstpointer user_data)
{
  const Case *test = user_data;
  g_autoptr (PlenaryModel) model = load (test->project);
  g_autofree char *said = say (model, test->rule);

  g_assert_cmpstr (said, ==, test->expected);
}

/* A rule without a case that it finds and one that it leaves alone is not tested. */
static void
test_complete (void)
{
  guint n_rules = 0;
  const PlenaryRule *rules = plenary_rules (&n_rules);

  for (guint i = 0; i < n_rules; i++)
    {
      guint n_found = 0;
      guint n_left = 0;

      for (gsize j = 0; j < G_N_ELEMENTS (cases); j++)
        if (g_str_equal (cases[j].rule, rules[i].id))
          {
            n_found += *cases[j].expected != '\0';
            n_left += *cases[j].expected == '\0';
          }
      g_assert_nonnull (plenary_check_describe_rule (rules[i].id));
      /* Long texts, damaged text and circles are made in tests of their own. */
      if (g_str_equal (rules[i].id, "D18") || *rules[i].id == 'S')
        continue;
      if (n_found == 0 || n_left == 0)
        g_error ("%s: %u found, %u left alone", rules[i].id, n_found, n_left);
    }
  g_assert_null (plenary_check_describe_rule ("Z99"));
}

static void
test_long (void)
{
  GString *words = g_string_new (NULL);

  for (int i = 0; i < 250; i++)
    g_string_append_printf (words, "w%d ", i);

  g_autofree char *short_text = g_strdup_printf (PARAGRAPH ("%s"), words->str);
  g_autofree char *long_text = g_strdup_printf (PARAGRAPH ("%s more"), words->str);
  g_autoptr (PlenaryModel) with_short = load (short_text);
  g_autoptr (PlenaryModel) with_long = load (long_text);
  g_autofree char *said_of_short = say (with_short, "D18");
  g_autofree char *said_of_long = say (with_long, "D18");

  g_assert_cmpstr (said_of_short, ==, "");
  g_assert_cmpstr (said_of_long, ==, "Paragraph 1: 251 words.");
  g_string_free (words, TRUE);
}

static void
set (PlenaryModel *model, const char *id, const char *column_name, const char *value)
{
  PlenaryRecord *record = plenary_model_find (model, id);
  PlenaryTable *table = plenary_model_get_table (model, G_OBJECT_TYPE (record));
  g_autoptr (PlenaryRow) row = plenary_row_copy (plenary_record_get_row (record));
  guint column = 0;

  g_assert_true (plenary_table_info_find_column (plenary_row_get_info (row), column_name, &column));
  plenary_row_set_text (row, column, value);
  plenary_table_put (table, row);
  plenary_model_publish (model);
}

/* What no importer lets in and another program may have written. */
static void
test_damage (void)
{
  g_autoptr (PlenaryModel) circle
      = load ("<session id='s' rank='1' title='A'><session id='t' rank='1' title='B'/></session>");
  g_autoptr (PlenaryModel) text = load (PARAGRAPH ("Fine"));
  g_autofree char *before = say (text, "S01");

  set (circle, "s", "parent-id", "t");
  set (text, "g", "text", "<b>not closed");

  g_autofree char *said_of_circle = say (circle, "S02");
  g_autofree char *said_of_text = say (text, "S01");

  g_assert_cmpstr (said_of_circle, ==, "It is part of itself.|It is part of itself.");
  g_assert_cmpstr (before, ==, "");
  g_assert_true (g_str_has_prefix (said_of_text, "text: "));
}

/* "W; E at Final": the same case is worse once the plan is final. */
static void
test_severity (void)
{
  static const struct
  {
    const char *status;
    PlenarySeverity severity;
  } statuses[] = { { "draft", PLENARY_SEVERITY_WARNING },
                   { "provisional", PLENARY_SEVERITY_WARNING },
                   { "final", PLENARY_SEVERITY_ERROR },
                   { "as-held", PLENARY_SEVERITY_ERROR } };

  for (gsize i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      g_autofree char *project = g_strdup_printf (
          EVENT "status='%s'/><session id='s' rank='1' kind='panel' title='P'>"
                "<assignment id='a' rank='1' role='note-taker' state='confirmed'/></session>",
          statuses[i].status);
      g_autoptr (PlenaryModel) model = load (project);
      g_autoptr (GPtrArray) issues = plenary_check_run (model, NULL, NULL);

      g_assert_cmpuint (issues->len, ==, 1);
      g_assert_cmpstr (plenary_issue_get_rule (issues->pdata[0]), ==, "A09");
      g_assert_cmpint (plenary_issue_get_severity (issues->pdata[0]), ==, statuses[i].severity);
      g_assert_cmpstr (plenary_issue_get_table (issues->pdata[0]), ==, "session");
      g_assert_cmpstr (plenary_issue_get_record_id (issues->pdata[0]), ==, "s");
    }
}

/* The worst first, then the event, the agenda in its order, documents. */
static void
test_order (void)
{
  g_autoptr (PlenaryModel) model = load (
      DAY "<session id='late' day-id='d2' rank='1' kind='panel' title='L'/>"
          "<session id='early' day-id='d1' rank='2' kind='panel' title='E'/>"
          "<session id='untitled' day-id='d1' rank='3' kind='item'/>" PARAGRAPH ("the the"));
  g_autoptr (GPtrArray) issues = plenary_check_run (model, NULL, NULL);
  GString *order = g_string_new (NULL);

  for (guint i = 0; i < issues->len; i++)
    g_string_append_printf (order, "%s %s|", plenary_issue_get_rule (issues->pdata[i]),
                            plenary_issue_get_record_id (issues->pdata[i]));
  g_assert_cmpstr (order->str, ==,
                   "P01 event|P01 event|P01 event|P01 event|A01 untitled|"
                   "A09 early|A12 early|A09 late|A12 late|D10 g|");
  g_string_free (order, TRUE);
}

static void
test_cancel (void)
{
  g_autoptr (PlenaryModel) model = load ("<event/>");
  g_autoptr (PlenaryProgress) progress = plenary_progress_new ();
  g_autoptr (GError) error = NULL;

  plenary_progress_cancel (progress);
  g_assert_null (plenary_check_run (model, progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/check/rules/%s/%zu", cases[i].rule, i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/check/rules/complete", test_complete);
  g_test_add_func ("/check/rules/long", test_long);
  g_test_add_func ("/check/rules/damage", test_damage);
  g_test_add_func ("/check/rules/severity", test_severity);
  g_test_add_func ("/check/rules/order", test_order);
  g_test_add_func ("/check/rules/cancel", test_cancel);

  return g_test_run ();
}
