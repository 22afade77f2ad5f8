/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Plenary authors
 */
#include "config.h"

#include "widgets/plenary-text-link-popover.h"

#include <string.h>

struct _PlenaryTextLinkPopover
{
  GtkPopover parent_instance;

  /* Template */
  GtkEntry *entry;
  GtkWidget *open_button;
  GtkWidget *remove_button;

  PlenaryTextBuffer *buffer; /* owned; while it is shown */
};

G_DEFINE_FINAL_TYPE (PlenaryTextLinkPopover, plenary_text_link_popover, GTK_TYPE_POPOVER)

static void
apply_cb (PlenaryTextLinkPopover *self)
{
  g_autofree char *address
      = plenary_text_link_popover_dup_address (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  if (self->buffer != NULL)
    plenary_text_buffer_set_link (self->buffer, address[0] != '\0' ? address : NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
remove_cb (PlenaryTextLinkPopover *self)
{
  if (self->buffer != NULL)
    plenary_text_buffer_set_link (self->buffer, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
open_cb (PlenaryTextLinkPopover *self)
{
  g_autofree char *address
      = plenary_text_link_popover_dup_address (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (address);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                           NULL, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
plenary_text_link_popover_dispose (GObject *object)
{
  PlenaryTextLinkPopover *self = PLENARY_TEXT_LINK_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PLENARY_TYPE_TEXT_LINK_POPOVER);
  g_clear_object (&self->buffer);

  G_OBJECT_CLASS (plenary_text_link_popover_parent_class)->dispose (object);
}

static void
plenary_text_link_popover_class_init (PlenaryTextLinkPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plenary_text_link_popover_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/plenary/app/widgets/plenary-text-link-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextLinkPopover, entry);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextLinkPopover, open_button);
  gtk_widget_class_bind_template_child (widget_class, PlenaryTextLinkPopover, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
plenary_text_link_popover_init (PlenaryTextLinkPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * plenary_text_link_popover_new:
 *
 * Returns: (transfer floating): a popover; its parent is to unparent it
 */
PlenaryTextLinkPopover *
plenary_text_link_popover_new (void)
{
  return g_object_new (PLENARY_TYPE_TEXT_LINK_POPOVER, NULL);
}

/**
 * plenary_text_link_popover_show:
 * @self: a popover
 * @buffer: the buffer with the link
 * @area: where the cursor is, in the coordinates of the parent of @self
 *
 * Asks for the address of what is selected, or of the link at the cursor, which is then selected.
 */
void
plenary_text_link_popover_show (PlenaryTextLinkPopover *self,
                                PlenaryTextBuffer *buffer,
                                const GdkRectangle *area)
{
  g_return_if_fail (PLENARY_IS_TEXT_LINK_POPOVER (self));
  g_return_if_fail (PLENARY_IS_TEXT_BUFFER (buffer));

  const char *address = plenary_text_buffer_select_link (buffer);

  g_set_object (&self->buffer, buffer);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), address != NULL ? address : "");
  gtk_widget_set_visible (self->open_button, address != NULL);
  gtk_widget_set_visible (self->remove_button, address != NULL);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), area);
  gtk_popover_popup (GTK_POPOVER (self));
}

/**
 * plenary_text_link_popover_dup_address:
 * @typed: what a person has typed
 *
 * Makes an address of what is typed for one: "www.example.org" lacks its scheme, and so does
 * "name@example.org".
 *
 * Returns: (transfer full): the address; empty for none
 */
char *
plenary_text_link_popover_dup_address (const char *typed)
{
  g_return_val_if_fail (typed != NULL, NULL);

  g_autofree char *address = g_strstrip (g_strdup (typed));
  g_autofree char *scheme = g_uri_parse_scheme (address);

  if (address[0] == '\0' || scheme != NULL || strchr ("#/.", address[0]) != NULL)
    return g_steal_pointer (&address);
  if (strchr (address, '@') != NULL && strchr (address, '/') == NULL)
    return g_strconcat ("mailto:", address, NULL);

  return g_strconcat ("https://", address, NULL);
}
