/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * The plan is worked out once, when it is set: a picture of a template does not change.
 */
#include "config.h"

#include "welcome/plenary-day-outline.h"

#include "model/plenary-session.h"
#include "schedule/plenary-timetable.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Pixels between days, between what is at the same time, and around the bars of a day. */
#define DAY_GAP    6
#define COLUMN_GAP 2
#define MARGIN     3
#define RADIUS     2

/* Minutes that an empty day has. */
#define EMPTY_DAY 480

typedef struct
{
  guint day;
  guint column;
  guint n_columns;
  int starts_at;
  int ends_at;
  PlenarySessionKind kind;
} Bar;

struct _PlenaryDayOutline
{
  GtkWidget parent_instance;

  GArray *bars;
  guint n_days;
  int starts_at; /* of the earliest bar of any day, and the end of the last */
  int ends_at;
};

G_DEFINE_FINAL_TYPE (PlenaryDayOutline, plenary_day_outline, GTK_TYPE_WIDGET)

/* Whether a session begins together with the one before, so that they are side by side. */
static gboolean
is_beside (const PlenaryTimetableDay *day, guint position)
{
  return position > 0 && day->slots[position].is_parallel
         && day->slots[position].starts_at == day->slots[position - 1].starts_at;
}

static void
add_bar (PlenaryDayOutline *self, guint number, const PlenaryTimetableDay *day, guint position)
{
  const PlenarySlot *slot = &day->slots[position];
  guint first = position;
  guint end = position + 1;

  if (slot->starts_at == PLENARY_UNSET || slot->ends_at == PLENARY_UNSET)
    return;

  while (is_beside (day, first))
    first--;
  while (end < day->sessions->len && is_beside (day, end))
    end++;

  Bar bar = {
    .day = number,
    .column = position - first,
    .n_columns = end - first,
    .starts_at = slot->starts_at,
    .ends_at = slot->ends_at,
    .kind = (PlenarySessionKind) plenary_record_get_integer (day->sessions->pdata[position],
                                                             PLENARY_SESSION_KIND),
  };

  g_array_append_val (self->bars, bar);
  self->starts_at = MIN (self->starts_at, bar.starts_at);
  self->ends_at = MAX (self->ends_at, bar.ends_at);
}

static void
add_day (PlenaryDayOutline *self, guint number, const PlenaryTimetableDay *day)
{
  for (guint i = 0; i < day->sessions->len; i++)
    add_bar (self, number, day, i);
}

/* The colour of a kind, as on the agenda; none for a break, which is the absence of work. */
static gboolean
get_colour (PlenarySessionKind kind, AdwAccentColor *colour)
{
  switch (kind)
    {
    case PLENARY_SESSION_KIND_BREAK:
      return FALSE;
    case PLENARY_SESSION_KIND_ROUNDTABLE:
      *colour = ADW_ACCENT_COLOR_GREEN;
      return TRUE;
    case PLENARY_SESSION_KIND_PANEL:
    case PLENARY_SESSION_KIND_DISCUSSION:
    case PLENARY_SESSION_KIND_QUESTIONS:
      *colour = ADW_ACCENT_COLOR_PURPLE;
      return TRUE;
    case PLENARY_SESSION_KIND_CAFE:
      *colour = ADW_ACCENT_COLOR_ORANGE;
      return TRUE;
    case PLENARY_SESSION_KIND_OPENING:
    case PLENARY_SESSION_KIND_CLOSING:
      *colour = ADW_ACCENT_COLOR_SLATE;
      return TRUE;
    case PLENARY_SESSION_KIND_PLENARY:
    case PLENARY_SESSION_KIND_KEYNOTE:
    case PLENARY_SESSION_KIND_UPDATE:
    case PLENARY_SESSION_KIND_FRAMING:
    case PLENARY_SESSION_KIND_WRAP_UP:
    case PLENARY_SESSION_KIND_ITEM:
    default:
      *colour = ADW_ACCENT_COLOR_BLUE;
      return TRUE;
    }
}

static void
append_box (GtkSnapshot *snapshot,
            const graphene_rect_t *area,
            const GdkRGBA *fill,
            const GdkRGBA *border)
{
  const float widths[] = { 1, 1, 1, 1 };
  const GdkRGBA colours[] = { *border, *border, *border, *border };
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box, area, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, fill, area);
  gtk_snapshot_pop (snapshot);
  if (border->alpha > 0)
    gtk_snapshot_append_border (snapshot, &box, widths, colours);
}

static GdkRGBA
with_alpha (GdkRGBA colour, double alpha)
{
  colour.alpha *= (float) alpha;

  return colour;
}

/* Where a day is; the first is where people begin to read. */
static graphene_rect_t
get_sheet (PlenaryDayOutline *self, guint day)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float width = (float) (gtk_widget_get_width (widget) - DAY_GAP * (int) (self->n_days - 1))
                / (float) self->n_days;
  guint position
      = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? self->n_days - 1 - day : day;

  return GRAPHENE_RECT_INIT ((float) position * (width + DAY_GAP), 0, width,
                             (float) gtk_widget_get_height (widget));
}

static graphene_rect_t
get_area (PlenaryDayOutline *self, const Bar *bar)
{
  graphene_rect_t sheet = get_sheet (self, bar->day);
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint column = is_rtl ? bar->n_columns - 1 - bar->column : bar->column;
  float per_minute
      = (sheet.size.height - 2 * MARGIN) / (float) MAX (self->ends_at - self->starts_at, 1);
  float width = (sheet.size.width - 2 * MARGIN - COLUMN_GAP * (float) (bar->n_columns - 1))
                / (float) bar->n_columns;
  float x = sheet.origin.x + MARGIN + (float) column * (width + COLUMN_GAP);
  float y = MARGIN + (float) (bar->starts_at - self->starts_at) * per_minute;
  float height = (float) (bar->ends_at - bar->starts_at) * per_minute;

  /* A pixel between bars tells two of the same colour apart. */
  return GRAPHENE_RECT_INIT (x, y, width, MAX (height - 1, 1));
}

static void
plenary_day_outline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlenaryDayOutline *self = PLENARY_DAY_OUTLINE (widget);
  gboolean is_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  GdkRGBA foreground;

  gtk_widget_get_color (widget, &foreground);

  GdkRGBA border = with_alpha (foreground, is_contrast ? 0.8 : 0);
  GdkRGBA paper = with_alpha (foreground, 0.06);
  GdkRGBA pause = with_alpha (foreground, 0.15);

  for (guint i = 0; i < self->n_days; i++)
    {
      graphene_rect_t sheet = get_sheet (self, i);

      append_box (snapshot, &sheet, &paper, &border);
    }
  for (guint i = 0; i < self->bars->len; i++)
    {
      const Bar *bar = &g_array_index (self->bars, Bar, i);
      graphene_rect_t area = get_area (self, bar);
      GdkRGBA fill = pause;
      AdwAccentColor colour = ADW_ACCENT_COLOR_BLUE;

      if (get_colour (bar->kind, &colour))
        adw_accent_color_to_rgba (colour, &fill);
      append_box (snapshot, &area, &fill, &border);
    }
}

static void
plenary_day_outline_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = 48;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 116 : 84;
}

static void
plenary_day_outline_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (plenary_day_outline_parent_class)->css_changed (widget, change);

  gtk_widget_queue_draw (widget);
}

static void
plenary_day_outline_finalize (GObject *object)
{
  g_array_unref (PLENARY_DAY_OUTLINE (object)->bars);

  G_OBJECT_CLASS (plenary_day_outline_parent_class)->finalize (object);
}

static void
plenary_day_outline_class_init (PlenaryDayOutlineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plenary_day_outline_finalize;

  widget_class->snapshot = plenary_day_outline_snapshot;
  widget_class->measure = plenary_day_outline_measure;
  widget_class->css_changed = plenary_day_outline_css_changed;

  gtk_widget_class_set_css_name (widget_class, "outline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
plenary_day_outline_init (PlenaryDayOutline *self)
{
  self->bars = g_array_new (FALSE, FALSE, sizeof (Bar));
}

/**
 * plenary_day_outline_set_model:
 * @self: an outline
 * @model: (nullable): a plan that does not change any more, such as a template
 *
 * Draws a plan.
 */
void
plenary_day_outline_set_model (PlenaryDayOutline *self, PlenaryModel *model)
{
  g_return_if_fail (PLENARY_IS_DAY_OUTLINE (self));
  g_return_if_fail (model == NULL || PLENARY_IS_MODEL (model));

  g_autoptr (PlenaryTimetable) timetable = model != NULL ? plenary_timetable_new (model) : NULL;
  g_autofree char *words = NULL;

  g_array_set_size (self->bars, 0);
  self->n_days = timetable != NULL ? plenary_timetable_get_n_days (timetable) : 0;
  self->starts_at = G_MAXINT;
  self->ends_at = 0;
  for (guint i = 0; i < self->n_days; i++)
    add_day (self, i, plenary_timetable_get_day (timetable, i));
  if (self->bars->len == 0)
    {
      self->starts_at = 0;
      self->ends_at = EMPTY_DAY;
    }

  words = plenary_day_outline_dup_words (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * plenary_day_outline_dup_words:
 * @self: an outline
 *
 * Returns: (transfer full): what the picture shows, as in "2 days, 14 sessions"
 */
char *
plenary_day_outline_dup_words (PlenaryDayOutline *self)
{
  g_return_val_if_fail (PLENARY_IS_DAY_OUTLINE (self), NULL);

  guint n_sessions = 0;

  for (guint i = 0; i < self->bars->len; i++)
    n_sessions += g_array_index (self->bars, Bar, i).kind != PLENARY_SESSION_KIND_BREAK;

  g_autofree char *days
      = g_strdup_printf (ngettext ("%u day", "%u days", self->n_days), self->n_days);

  if (n_sessions == 0)
    return g_steal_pointer (&days);

  g_autofree char *sessions
      = g_strdup_printf (ngettext ("%u session", "%u sessions", n_sessions), n_sessions);

  /* Translators: how many days and how many sessions, as in "2 days, 14 sessions" */
  return g_strdup_printf (_ ("%s, %s"), days, sessions);
}
