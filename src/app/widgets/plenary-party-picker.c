/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 *
 * Enter takes the choice that is selected; without one, and when the entry is left, what is
 * written there is taken as it is. Escape brings back what was there before. The picker keeps
 * the choice and records nothing: #PlenaryPartyPicker::chosen says when to.
 */
#include "config.h"

#include "widgets/plenary-party-picker.h"

#include "widgets/plenary-party-list.h"

/* Names of bodies are long; the choices are never narrower than this. */
#define MIN_WIDTH 280

struct _PlenaryPartyPicker
{
  GtkWidget parent_instance;

  /* Template widgets */
  GtkEntry *entry;
  GtkPopover *popover;
  PlenaryPartyList *list;

  /* Owned */
  PlenaryModel *model;
  PlenaryPartyChoice *choice;
  char *title;
  char *placeholder;

  PlenaryPartyKinds kinds;
  gboolean is_editable;
  gboolean is_showing; /* what changes in the entry now was not typed */
};

G_DEFINE_FINAL_TYPE (PlenaryPartyPicker, plenary_party_picker, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_MODEL = 1,
  PROP_KINDS,
  PROP_CHOICE,
  PROP_TITLE,
  PROP_PLACEHOLDER,
  PROP_EDITABLE,
} PlenaryPartyPickerProperty;

static GParamSpec *properties[PROP_EDITABLE + 1];

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_typed (PlenaryPartyPicker *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static const char *
get_name (PlenaryPartyPicker *self)
{
  return self->choice != NULL ? plenary_party_choice_get_name (self->choice) : "";
}

static gboolean
is_changed (PlenaryPartyPicker *self)
{
  return !g_str_equal (get_typed (self), get_name (self));
}

static void
close_list (PlenaryPartyPicker *self)
{
  gtk_popover_popdown (self->popover);
  plenary_party_list_clear (self->list);
}

static void
show_choice (PlenaryPartyPicker *self)
{
  self->is_showing = TRUE;
  if (is_changed (self))
    {
      gboolean has_keyboard
          = (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;

      gtk_editable_set_text (GTK_EDITABLE (self->entry), get_name (self));
      /* Of a long name the beginning is seen. */
      gtk_editable_set_position (GTK_EDITABLE (self->entry), has_keyboard ? -1 : 0);
    }
  self->is_showing = FALSE;
}

static void
open_list (PlenaryPartyPicker *self, const char *typed)
{
  if (plenary_party_list_search (self->list, typed) == 0)
    {
      close_list (self);
      return;
    }
  gtk_widget_set_size_request (GTK_WIDGET (self->list),
                               MAX (gtk_widget_get_width (GTK_WIDGET (self)), MIN_WIDTH), -1);
  gtk_popover_popup (self->popover);
}

static void
choose (PlenaryPartyPicker *self, PlenaryPartyChoice *choice)
{
  g_autoptr (PlenaryPartyChoice) chosen = g_object_ref (choice);

  close_list (self);
  if (g_set_object (&self->choice, chosen))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOICE]);
  show_choice (self);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, chosen);
}

/* What was typed is not lost because nothing was chosen. */
static void
take_typed (PlenaryPartyPicker *self)
{
  if (!is_changed (self))
    {
      close_list (self);
      return;
    }

  g_autoptr (PlenaryPartyChoice) meant = plenary_party_list_lookup (self->list, get_typed (self));

  if (meant != NULL)
    {
      choose (self, meant);
      return;
    }
  close_list (self);
  show_choice (self);
}

static void
chosen_cb (PlenaryPartyPicker *self, PlenaryPartyChoice *choice)
{
  choose (self, choice);
}

static void
changed_cb (PlenaryPartyPicker *self)
{
  if (!self->is_showing && self->is_editable)
    open_list (self, get_typed (self));
}

static void
activate_cb (PlenaryPartyPicker *self)
{
  if (plenary_party_list_has_selected (self->list))
    return;

  gboolean is_done = !is_changed (self) && *get_typed (self) != '\0';

  take_typed (self);
  if (is_done)
    g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static void
enter_cb (PlenaryPartyPicker *self)
{
  plenary_party_list_prepare (self->list);
}

static void
leave_cb (PlenaryPartyPicker *self)
{
  take_typed (self);
  /* Of a long name the beginning is seen. */
  gtk_editable_set_position (GTK_EDITABLE (self->entry), 0);
}

static gboolean
key_cb (PlenaryPartyPicker *self, guint key, guint code, GdkModifierType state)
{
  gboolean is_open = gtk_widget_get_visible (GTK_WIDGET (self->popover));

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape && (is_open || is_changed (self)))
    {
      close_list (self);
      show_choice (self);
      return GDK_EVENT_STOP;
    }
  if ((key == GDK_KEY_Down || key == GDK_KEY_KP_Down) && !is_open && self->is_editable)
    {
      open_list (self, is_changed (self) ? get_typed (self) : "");
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static void
plenary_party_picker_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (PLENARY_PARTY_PICKER (widget)->entry), orientation, for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static void
plenary_party_picker_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlenaryPartyPicker *self = PLENARY_PARTY_PICKER (widget);

  gtk_widget_allocate (GTK_WIDGET (self->entry), width, height, baseline, NULL);
  gtk_popover_present (self->popover);
}

/* Left to itself a widget that can be given the keyboard keeps it when one goes back through it. */
static gboolean
plenary_party_picker_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (PLENARY_PARTY_PICKER (widget)->entry), direction);
}

static gboolean
plenary_party_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLENARY_PARTY_PICKER (widget)->entry));
}

static void
plenary_party_picker_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PlenaryPartyPicker *self = PLENARY_PARTY_PICKER (object);

  switch ((PlenaryPartyPickerProperty) prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_KINDS:
      g_value_set_flags (value, self->kinds);
      break;
    case PROP_CHOICE:
      g_value_set_object (value, self->choice);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->is_editable);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_party_picker_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  PlenaryPartyPicker *self = PLENARY_PARTY_PICKER (object);

  switch ((PlenaryPartyPickerProperty) prop_id)
    {
    case PROP_MODEL:
      plenary_party_picker_set_model (self, g_value_get_object (value));
      break;
    case PROP_KINDS:
      plenary_party_picker_set_kinds (self, g_value_get_flags (value));
      break;
    case PROP_CHOICE:
      plenary_party_picker_set_choice (self, g_value_get_object (value));
      break;
    case PROP_TITLE:
      plenary_party_picker_set_title (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      plenary_party_picker_set_placeholder (self, g_value_get_string (value));
      break;
    case PROP_EDITABLE:
      plenary_party_picker_set_editable (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
plenary_party_picker_dispose (GObject *object)
{
  PlenaryPartyPicker *self = PLENARY_PARTY_PICKER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_PARTY_PICKER);
  g_clear_object (&self->model);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (plenary_party_picker_parent_class)->dispose (object);
}

static void
plenary_party_picker_finalize (GObject *object)
{
  PlenaryPartyPicker *self = PLENARY_PARTY_PICKER (object);

  g_free (self->title);
  g_free (self->placeholder);

  G_OBJECT_CLASS (plenary_party_picker_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * PlenaryPartyPicker:model:
   *
   * The model that has the roster.
   */
  properties[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, PLENARY_TYPE_MODEL, flags);
  /**
   * PlenaryPartyPicker:kinds:
   *
   * What can be chosen.
   */
  properties[PROP_KINDS] = g_param_spec_flags ("kinds", NULL, NULL, PLENARY_TYPE_PARTY_KINDS,
                                               PLENARY_PARTY_ANY, flags);
  /**
   * PlenaryPartyPicker:choice:
   *
   * Who is shown, %NULL for nobody.
   */
  properties[PROP_CHOICE]
      = g_param_spec_object ("choice", NULL, NULL, PLENARY_TYPE_PARTY_CHOICE, flags);
  /**
   * PlenaryPartyPicker:title:
   *
   * What a screen reader calls the entry.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  /**
   * PlenaryPartyPicker:placeholder:
   *
   * What stands in the empty entry.
   */
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  /**
   * PlenaryPartyPicker:editable:
   *
   * Whether another can be chosen.
   */
  properties[PROP_EDITABLE] = g_param_spec_boolean ("editable", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
plenary_party_picker_class_init (PlenaryPartyPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plenary_party_picker_get_property;
  object_class->set_property = plenary_party_picker_set_property;
  object_class->dispose = plenary_party_picker_dispose;
  object_class->finalize = plenary_party_picker_finalize;
  widget_class->measure = plenary_party_picker_measure;
  widget_class->size_allocate = plenary_party_picker_size_allocate;
  widget_class->focus = plenary_party_picker_focus;
  widget_class->grab_focus = plenary_party_picker_grab_focus;
  install_properties (object_class);

  /**
   * PlenaryPartyPicker::chosen:
   * @self: the picker
   * @choice: what a person has chosen; free words that are empty mean nobody
   *
   * A person has chosen. PlenaryPartyPicker:choice says so already.
   */
  signals[SIGNAL_CHOSEN]
      = g_signal_new ("chosen", PLENARY_TYPE_PARTY_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                      G_TYPE_NONE, 1, PLENARY_TYPE_PARTY_CHOICE);

  /**
   * PlenaryPartyPicker::done:
   * @self: the picker
   *
   * Enter was pressed on who is chosen already: the person wants to go on.
   */
  signals[SIGNAL_DONE] = g_signal_new ("done", PLENARY_TYPE_PARTY_PICKER, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (PLENARY_TYPE_PARTY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/plenary/app/widgets/plenary-party-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryPartyPicker, entry);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPartyPicker, popover);
  gtk_widget_class_bind_template_child (widget_class, PlenaryPartyPicker, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
}

static void
plenary_party_picker_init (PlenaryPartyPicker *self)
{
  self->kinds = PLENARY_PARTY_ANY;
  self->is_editable = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  /* Of two controllers the one that is added last sees a key first: the list that is still shut
   * is opened before an arrow key moves in it. */
  GtkEventController *keys = gtk_event_controller_key_new ();

  plenary_party_list_attach (self->list, GTK_EDITABLE (self->entry));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

/**
 * plenary_party_picker_new:
 *
 * Returns: (transfer floating): a picker without a roster
 */
GtkWidget *
plenary_party_picker_new (void)
{
  return g_object_new (PLENARY_TYPE_PARTY_PICKER, NULL);
}

/**
 * plenary_party_picker_set_model:
 * @self: a picker
 * @model: (nullable): the model that has the roster
 */
void
plenary_party_picker_set_model (PlenaryPartyPicker *self, PlenaryModel *model)
{
  g_return_if_fail (PLENARY_IS_PARTY_PICKER (self));
  g_return_if_fail (model == NULL || PLENARY_IS_MODEL (model));

  if (!g_set_object (&self->model, model))
    return;
  if (model != NULL)
    plenary_party_list_set_model (self->list, model, self->kinds);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/**
 * plenary_party_picker_get_kinds:
 * @self: a picker
 *
 * Returns: what can be chosen
 */
PlenaryPartyKinds
plenary_party_picker_get_kinds (PlenaryPartyPicker *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_PICKER (self), PLENARY_PARTY_ANY);

  return self->kinds;
}

/**
 * plenary_party_picker_set_kinds:
 * @self: a picker
 * @kinds: what can be chosen
 */
void
plenary_party_picker_set_kinds (PlenaryPartyPicker *self, PlenaryPartyKinds kinds)
{
  g_return_if_fail (PLENARY_IS_PARTY_PICKER (self));

  if (self->kinds == kinds)
    return;

  self->kinds = kinds;
  if (self->model != NULL)
    plenary_party_list_set_model (self->list, self->model, kinds);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KINDS]);
}

/**
 * plenary_party_picker_get_choice:
 * @self: a picker
 *
 * Returns: (transfer none) (nullable): who was chosen last, or set; %NULL for nobody
 */
PlenaryPartyChoice *
plenary_party_picker_get_choice (PlenaryPartyPicker *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_PICKER (self), NULL);

  return self->choice;
}

/**
 * plenary_party_picker_set_choice:
 * @self: a picker
 * @choice: (nullable): who is shown; %NULL for nobody
 *
 * Shows somebody, as plenary_party_choice_new_party() makes one of a record. What a person is
 * typing at the moment stays.
 */
void
plenary_party_picker_set_choice (PlenaryPartyPicker *self, PlenaryPartyChoice *choice)
{
  g_return_if_fail (PLENARY_IS_PARTY_PICKER (self));
  g_return_if_fail (choice == NULL || PLENARY_IS_PARTY_CHOICE (choice));

  gboolean is_typing = is_changed (self);

  if (!g_set_object (&self->choice, choice))
    return;
  if (!is_typing)
    show_choice (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOICE]);
}

/**
 * plenary_party_picker_get_title:
 * @self: a picker
 *
 * Returns: (transfer none) (nullable): what a screen reader calls the entry
 */
const char *
plenary_party_picker_get_title (PlenaryPartyPicker *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_PICKER (self), NULL);

  return self->title;
}

/**
 * plenary_party_picker_set_title:
 * @self: a picker
 * @title: (nullable): what a screen reader calls the entry
 */
void
plenary_party_picker_set_title (PlenaryPartyPicker *self, const char *title)
{
  g_return_if_fail (PLENARY_IS_PARTY_PICKER (self));

  if (!g_set_str (&self->title, title))
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL ? title : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * plenary_party_picker_get_placeholder:
 * @self: a picker
 *
 * Returns: (transfer none) (nullable): what stands in the empty entry
 */
const char *
plenary_party_picker_get_placeholder (PlenaryPartyPicker *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_PICKER (self), NULL);

  return self->placeholder;
}

/**
 * plenary_party_picker_set_placeholder:
 * @self: a picker
 * @placeholder: (nullable): what stands in the empty entry
 */
void
plenary_party_picker_set_placeholder (PlenaryPartyPicker *self, const char *placeholder)
{
  g_return_if_fail (PLENARY_IS_PARTY_PICKER (self));

  if (g_set_str (&self->placeholder, placeholder))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACEHOLDER]);
}

/**
 * plenary_party_picker_get_editable:
 * @self: a picker
 *
 * Returns: whether another can be chosen
 */
gboolean
plenary_party_picker_get_editable (PlenaryPartyPicker *self)
{
  g_return_val_if_fail (PLENARY_IS_PARTY_PICKER (self), FALSE);

  return self->is_editable;
}

/**
 * plenary_party_picker_set_editable:
 * @self: a picker
 * @is_editable: whether another can be chosen
 */
void
plenary_party_picker_set_editable (PlenaryPartyPicker *self, gboolean is_editable)
{
  g_return_if_fail (PLENARY_IS_PARTY_PICKER (self));

  if (self->is_editable == !!is_editable)
    return;

  self->is_editable = !!is_editable;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITABLE]);
}
