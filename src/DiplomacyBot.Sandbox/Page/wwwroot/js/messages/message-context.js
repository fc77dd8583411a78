// What a message needs to know to be drawn, and what is done when something in it is pressed.

import { messageMenu } from "./menus.js";
import { namesOf } from "../base/names.js";

/** @param list the message list */
export function contextOf(list) {
  const { session, page, presses } = list;
  return {
    session,
    names: namesOf(session, page),
    busy: (id) => presses.busy(id),
    chosen: (id) => presses.chosen.get(id),
    failure: (id) => presses.failure(id),
    editor: (message) => page.editor.of(message),
    press: (message, customId, values) => presses.press(message, customId, values),
    dismiss: (message) => session.messages.drop(message.channel_id, message.id),
    menu: (message, anchor) => messageMenu(page, message, anchor),
    mayEdit: (message) => list.mayEdit(message),
    edit: (message) => page.editor.start(message),
    mayReply: (message) => list.mayReply(message),
    reply: (message, mentions) => page.composer.reply.start(message, mentions),
    answered: (message) => page.composer.reply.answers(message),
    mayDelete: (message) => list.mayDelete(message),
    delete: (message, ask) => list.delete(message, ask),
    jump: (id) => page.guard(list.jump(id)),
    vote: (message, answers) => page.guard(session.api.vote(message.channel_id, message.id, answers)),
    react: (message, emoji, given) => page.guard(session.api.react(message.channel_id, message.id, emoji, given)),
  };
}
