/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The margins: drawn for the blocks that are on the screen, from what the project holds at that
 * moment. In the one at the start are numbers, marks of items and how far a paragraph is; in the
 * one at the end who speaks, objectives and marks. The same is said in words for who does not see
 * it, and in the tooltip.
 */
#include "config.h"

#include "summary/plenary-report-text-private.h"

#include "allocate/plenary-objective-list.h"
#include "base/plenary-enumeration.h"
#include "model/plenary-mark.h"
#include "model/plenary-objective.h"
#include "model/plenary-paragraph.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define GAP        PLENARY_REPORT_NUMBER_GAP
#define LINE_GAP   7 /* between the line of a state and words */
#define LINE_WIDTH 2
#define DASH       4
#define CHIP_PAD   6
#define DOT        18 /* a number in a circle, or a letter, of type of the usual size */
#define DOT_GAP    3
#define GROUND_PAD 6
#define QUIET      0.62f
#define FAINT      0.12f

/* One drawing of the margins. */
typedef struct
{
  PlenaryReportText *text;
  PlenaryReportBuffer *buffer;
  PlenaryModel *model;
  GtkSnapshot *snapshot;
  GdkRGBA color;
  gboolean is_rtl;
  int width;
  int dot;    /* pixels of a number in a circle */
  int scroll; /* where the first line on the screen is */
} Drawing;

/* A mark is a letter in the margin, and a word for who wants it. */
static const struct
{
  const char *letter;
  const char *name;
} marks[] = {
  [PLENARY_MARK_KIND_PRACTICE] = { N_ ("P"), N_ ("practice") },
  [PLENARY_MARK_KIND_CHALLENGE] = { N_ ("C"), N_ ("challenge") },
  [PLENARY_MARK_KIND_OPPORTUNITY] = { N_ ("O"), N_ ("opportunity") },
  [PLENARY_MARK_KIND_RECOMMENDATION] = { N_ ("R"), N_ ("recommendation") },
  [PLENARY_MARK_KIND_PLEDGE] = { N_ ("L"), N_ ("pledge") },
  [PLENARY_MARK_KIND_QUOTATION] = { N_ ("Q"), N_ ("quotation") },
  [PLENARY_MARK_KIND_FIGURE] = { N_ ("F"), N_ ("figure") },
  [PLENARY_MARK_KIND_QUESTION] = { N_ ("?"), N_ ("question") },
};

static const char *
get_state_name (int state)
{
  switch ((PlenaryParagraphState) state)
    {
    case PLENARY_PARAGRAPH_STATE_FOR_CLEARANCE:
      return _ ("for clearance");
    case PLENARY_PARAGRAPH_STATE_CLEARED:
      return _ ("cleared");
    case PLENARY_PARAGRAPH_STATE_FINAL:
      return _ ("final");
    case PLENARY_PARAGRAPH_STATE_DRAFT:
    default:
      return NULL;
    }
}

static GdkRGBA
fade (GdkRGBA color, float opacity)
{
  color.alpha *= opacity;

  return color;
}

static void
draw_words (Drawing *drawing, const char *words, double x, double y, GdkRGBA color)
{
  pango_layout_set_text (drawing->text->layout, words, -1);
  gtk_snapshot_save (drawing->snapshot);
  gtk_snapshot_translate (drawing->snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (drawing->snapshot, drawing->text->layout, &color);
  gtk_snapshot_restore (drawing->snapshot);
}

static void
measure (Drawing *drawing, const char *words, int *width, int *height)
{
  pango_layout_set_text (drawing->text->layout, words, -1);
  pango_layout_get_pixel_size (drawing->text->layout, width, height);
}

static void
set_size (Drawing *drawing, double scale)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (drawing->text));
  PangoFontDescription *font
      = pango_font_description_copy (pango_context_get_font_description (context));

  int size = (int) (pango_font_description_get_size (font) * scale);

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, size);
  pango_layout_set_font_description (drawing->text->layout, font);
  pango_font_description_free (font);
}

static void
draw_box (Drawing *drawing, const graphene_rect_t *box, float radius, GdkRGBA color)
{
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, box, radius);
  gtk_snapshot_push_rounded_clip (drawing->snapshot, &shape);
  gtk_snapshot_append_color (drawing->snapshot, &color, box);
  gtk_snapshot_pop (drawing->snapshot);
}

/* The first line of a block, and the height of all of it. */
static void
find_lines (Drawing *drawing, guint position, GdkRectangle *line, int *height)
{
  GtkTextView *view = GTK_TEXT_VIEW (drawing->text);
  GtkTextIter start;
  GtkTextIter end;
  GdkRectangle last;

  plenary_report_buffer_get_words (drawing->buffer, position, &start, &end);
  plenary_report_buffer_get_start (drawing->buffer, position, &start);
  gtk_text_view_get_iter_location (view, &start, line);
  gtk_text_view_get_iter_location (view, &end, &last);
  *height = last.y + last.height - line->y;
}

static void
draw_number (Drawing *drawing, guint position, const GdkRectangle *line)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (drawing->buffer, position);
  g_autofree char *number = plenary_report_buffer_dup_number (drawing->buffer, position);
  int indent = block->level > 0 && block->kind == PLENARY_REPORT_BLOCK_WORDS ? 1 : 0;
  int width = 0;
  int height = 0;
  GtkTextIter start;
  GdkRectangle words;

  if (*number == '\0')
    return;

  set_size (drawing, 1);
  measure (drawing, number, &width, &height);
  plenary_report_buffer_get_start (drawing->buffer, position, &start);
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (drawing->text), &start, &words);

  int gap = indent > 0 ? GAP / 2 : GAP;
  int edge = drawing->is_rtl ? drawing->width - drawing->text->start_margin
                             : drawing->text->start_margin;
  int offset = indent > 0 ? block->level * drawing->text->item_step : 0;
  double x = drawing->is_rtl ? edge - offset + gap : edge + offset - gap - width;

  draw_words (drawing, number, x, line->y + (line->height - height) / 2.0,
              fade (drawing->color, QUIET));
}

/* How far a paragraph is: a line beside it, broken while it is out for clearance. */
static void
draw_state (Drawing *drawing, guint position, const GdkRectangle *line, int height)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (drawing->buffer, position);

  if (!plenary_report_block_is_paragraph (block))
    return;

  int state = plenary_record_get_integer (block->record, PLENARY_PARAGRAPH_STATE);
  int x = drawing->is_rtl ? drawing->width - drawing->text->start_margin + LINE_GAP - LINE_WIDTH
                          : drawing->text->start_margin - LINE_GAP;
  GdkRGBA color = fade (drawing->color, QUIET);

  if (state == PLENARY_PARAGRAPH_STATE_DRAFT)
    return;

  int step = state == PLENARY_PARAGRAPH_STATE_FOR_CLEARANCE ? DASH : height;

  for (int y = 0; y < height; y += 2 * step)
    gtk_snapshot_append_color (drawing->snapshot, &color,
                               &GRAPHENE_RECT_INIT ((float) x, (float) (line->y + y), LINE_WIDTH,
                                                    (float) MIN (step, height - y)));
}

/* What is only shown stands on a ground of its own, over the width of the words. */
static void
draw_ground (Drawing *drawing, guint position, const GdkRectangle *line, int height)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (drawing->buffer, position);
  GtkTextView *view = GTK_TEXT_VIEW (drawing->text);
  int left = gtk_text_view_get_left_margin (view);
  int right = gtk_text_view_get_right_margin (view);

  if (plenary_report_block_is_editable (block))
    return;

  draw_box (drawing,
            &GRAPHENE_RECT_INIT ((float) (left - GROUND_PAD), (float) (line->y - GROUND_PAD / 2),
                                 (float) (drawing->width - left - right + 2 * GROUND_PAD),
                                 (float) (height + GROUND_PAD)),
            GROUND_PAD, fade (drawing->color, FAINT / 2));
}

static PlenaryRecordList *
list_marks (PlenaryModel *model, PlenaryRecord *paragraph)
{
  return plenary_model_list_by (model, PLENARY_TYPE_MARK, PLENARY_MARK_PARAGRAPH_ID,
                                plenary_record_get_id (paragraph));
}

/* A number in a circle or a letter in a square, at the next place of the row. */
static void
draw_dot (Drawing *drawing, const char *words, double *x, double y, float radius)
{
  double left = drawing->is_rtl ? *x - drawing->dot : *x;
  int width = 0;
  int height = 0;

  draw_box (
      drawing,
      &GRAPHENE_RECT_INIT ((float) left, (float) y, (float) drawing->dot, (float) drawing->dot),
      radius, fade (drawing->color, FAINT));
  set_size (drawing, 0.72);
  measure (drawing, words, &width, &height);
  draw_words (drawing, words, left + (drawing->dot - width) / 2.0,
              y + (drawing->dot - height) / 2.0, drawing->color);
  *x += drawing->is_rtl ? -(drawing->dot + DOT_GAP) : drawing->dot + DOT_GAP;
}

static void
draw_tags (Drawing *drawing, PlenaryRecord *paragraph, double x, double y)
{
  g_autoptr (GPtrArray) objectives
      = plenary_objectives_of_paragraph (drawing->model, plenary_record_get_id (paragraph));
  PlenaryRecordList *list = list_marks (drawing->model, paragraph);

  for (guint i = 0; i < objectives->len; i++)
    {
      PlenaryRecord *objective = objectives->pdata[i];
      g_autofree char *number = g_strdup_printf (
          "%d", plenary_record_get_integer (objective, PLENARY_OBJECTIVE_NUMBER));

      draw_dot (drawing, number, &x, y, (float) drawing->dot / 2);
    }
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      int kind = plenary_record_get_integer (plenary_record_list_get (list, i), PLENARY_MARK_KIND);

      draw_dot (drawing, _ (marks[kind].letter), &x, y, 4);
    }
}

/* Who speaks, on the first line of what they said. Returns how wide it is. */
static int
draw_speaker (Drawing *drawing, guint position, double x, const GdkRectangle *line)
{
  g_autofree char *speaker = plenary_report_buffer_dup_speaker (drawing->buffer, position);
  int room = drawing->text->end_margin - 2 * GAP;
  int width = 0;
  int height = 0;

  if (*speaker == '\0' || room < drawing->dot)
    return 0;

  set_size (drawing, 0.82);
  pango_layout_set_width (drawing->text->layout, (room - 2 * CHIP_PAD) * PANGO_SCALE);
  pango_layout_set_ellipsize (drawing->text->layout, PANGO_ELLIPSIZE_END);
  measure (drawing, speaker, &width, &height);

  double left = drawing->is_rtl ? x - width - 2 * CHIP_PAD : x;
  double top = line->y + (line->height - height - 2) / 2.0;

  draw_box (drawing,
            &GRAPHENE_RECT_INIT ((float) left, (float) top, (float) (width + 2 * CHIP_PAD),
                                 (float) (height + 2)),
            (float) (height + 2) / 2, fade (drawing->color, FAINT));
  draw_words (drawing, speaker, left + CHIP_PAD, top + 1, drawing->color);
  pango_layout_set_width (drawing->text->layout, -1);
  pango_layout_set_ellipsize (drawing->text->layout, PANGO_ELLIPSIZE_NONE);

  return width + 2 * CHIP_PAD;
}

static void
draw_end (Drawing *drawing, guint position, const GdkRectangle *line, int height)
{
  PlenaryReportBlock *block = plenary_report_buffer_get_block (drawing->buffer, position);
  int edge = drawing->width - drawing->text->end_margin + GAP;
  double x = drawing->is_rtl ? drawing->width - edge : edge;

  if (!plenary_report_block_is_paragraph (block)
      || drawing->text->end_margin < 2 * GAP + drawing->dot)
    return;

  int width = draw_speaker (drawing, position, x, line);
  double y = line->y + (line->height - drawing->dot) / 2.0;

  /* Below the speaker where there is a line for it, else beside. */
  if (width > 0 && height >= 2 * line->height)
    y += line->height + 2;
  else if (width > 0)
    x += drawing->is_rtl ? -(width + CHIP_PAD) : width + CHIP_PAD;
  draw_tags (drawing, block->record, x, y);
}

void
plenary_report_text_draw_margins (PlenaryReportText *self, GtkSnapshot *snapshot)
{
  PlenaryReportBuffer *buffer = plenary_report_text_get_buffer (self);
  Drawing drawing = { .text = self, .buffer = buffer, .snapshot = snapshot };
  GdkRectangle visible;
  GtkTextIter iter;
  guint position = 0;

  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self), &visible);
  gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), &iter, visible.x, visible.y);
  if (!plenary_report_buffer_find (buffer, &iter, &position))
    return;

  drawing.model = plenary_project_get_model (plenary_report_buffer_get_project (buffer));
  drawing.is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  drawing.width = gtk_widget_get_width (GTK_WIDGET (self));
  drawing.dot = (int) (DOT * self->scale);
  gtk_widget_get_color (GTK_WIDGET (self), &drawing.color);
  for (; position < plenary_report_buffer_get_n_blocks (buffer); position++)
    {
      GdkRectangle line;
      int height = 0;

      find_lines (&drawing, position, &line, &height);
      if (line.y > visible.y + visible.height)
        break;
      draw_ground (&drawing, position, &line, height);
      draw_number (&drawing, position, &line);
      draw_state (&drawing, position, &line, height);
      draw_end (&drawing, position, &line, height);
    }
}

static void
add_tag_names (PlenaryModel *model, PlenaryRecord *paragraph, GPtrArray *parts)
{
  g_autoptr (GPtrArray) objectives
      = plenary_objectives_of_paragraph (model, plenary_record_get_id (paragraph));
  PlenaryRecordList *list = list_marks (model, paragraph);

  for (guint i = 0; i < objectives->len; i++)
    {
      PlenaryRecord *objective = objectives->pdata[i];

      g_ptr_array_add (
          parts, g_strdup_printf (_ ("objective %d"), plenary_record_get_integer (
                                                          objective, PLENARY_OBJECTIVE_NUMBER)));
    }
  for (guint i = 0; i < plenary_record_list_get_length (list); i++)
    {
      int kind = plenary_record_get_integer (plenary_record_list_get (list, i), PLENARY_MARK_KIND);

      g_ptr_array_add (parts, g_strdup (_ (marks[kind].name)));
    }
}

/* What the margins say of a block, in words. */
char *
plenary_report_text_dup_description (PlenaryReportText *self, guint position)
{
  PlenaryReportBuffer *buffer = plenary_report_text_get_buffer (self);
  PlenaryReportBlock *block = plenary_report_buffer_get_block (buffer, position);
  PlenaryModel *model = plenary_project_get_model (plenary_report_buffer_get_project (buffer));
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *number = plenary_report_buffer_dup_number (buffer, position);

  if (block->kind == PLENARY_REPORT_BLOCK_HEADING)
    g_ptr_array_add (parts, g_strdup_printf (_ ("Heading, level %d"), block->level));
  else if (block->number > 0)
    g_ptr_array_add (parts, g_strdup_printf (_ ("Paragraph %u"), block->number));
  else if (*number != '\0')
    g_ptr_array_add (parts, g_strdup_printf (_ ("Item %s"), number));
  if (plenary_report_block_is_paragraph (block))
    {
      g_autofree char *speaker = plenary_report_buffer_dup_speaker (buffer, position);
      const char *state
          = get_state_name (plenary_record_get_integer (block->record, PLENARY_PARAGRAPH_STATE));

      if (*speaker != '\0')
        g_ptr_array_add (parts, g_steal_pointer (&speaker));
      add_tag_names (model, block->record, parts);
      if (state != NULL)
        g_ptr_array_add (parts, g_strdup (state));
    }
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (", ", (char **) parts->pdata);
}

/* The block beside which a place in a margin is. */
gboolean
plenary_report_text_find_in_margin (PlenaryReportText *self, double x, double y, guint *position)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  int left = gtk_text_view_get_left_margin (view);
  int right = gtk_widget_get_width (GTK_WIDGET (self)) - gtk_text_view_get_right_margin (view);
  int buffer_x = 0;
  int buffer_y = 0;
  GtkTextIter iter;

  if (x >= left && x <= right)
    return FALSE;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, (int) x, (int) y, &buffer_x,
                                         &buffer_y);
  gtk_text_view_get_line_at_y (view, &iter, buffer_y, NULL);

  return plenary_report_buffer_find (plenary_report_text_get_buffer (self), &iter, position);
}
