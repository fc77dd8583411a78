// One thing is sent at a time: a text, a command with its options, or a command of a menu. What speaks against it is told.

import { CommandRunner } from "./command-runner.js";
import { messageType } from "../base/flags.js";

export class Sending {
  /** @param {{ onChange: () => void, onProblem: (text: string) => void }} what `onChange`: it begins, or is over */
  constructor(session, page, { onChange, onProblem }) {
    this.runner = new CommandRunner(session, page);
    this.onChange = onChange;
    this.onProblem = onProblem;
    this.busy = false;
  }

  /** A command form's command. `taken` is called once the sandbox has it. */
  runForm(form, taken) {
    const collected = form.collect();
    if (collected === null) return undefined;
    return this.run({ ...collected, name: form.leaf.path.join(" "), messageType: messageType.chatCommand }, taken);
  }

  /** A message or user command on its target. */
  runOn(command, target) {
    return this.run({ body: { command_id: command.id, options: [], target_id: target }, files: [], name: command.name, messageType: messageType.contextCommand });
  }

  // The answer may take its time; the box is free as soon as the command is on its way.
  run(what, taken = () => {}) {
    return this.guard(() => this.runner.run({
      ...what,
      accepted: () => {
        this.set(false);
        taken();
      },
    }));
  }

  async guard(action) {
    this.set(true);
    try {
      await action();
    } catch (error) {
      this.onProblem(error.message);
    } finally {
      this.set(false);
    }
  }

  set(busy) {
    this.busy = busy;
    this.onChange();
  }
}
