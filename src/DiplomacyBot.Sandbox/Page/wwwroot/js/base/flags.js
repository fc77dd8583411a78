// Numbers of Discord's that the page needs, by name.

export const messageFlag = { crossposted: 1, hasThread: 32, ephemeral: 64, loading: 128, silent: 4096, componentsV2: 32768 };

export const attachmentFlag = { spoiler: 8 };

export const channelType = { text: 0, directMessage: 1, voice: 2, category: 4, announcement: 5, announcementThread: 10, publicThread: 11, privateThread: 12 };

export const threads = [channelType.announcementThread, channelType.publicThread, channelType.privateThread];

export const optionType = {
  subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, attachment: 11,
};

export const commandType = { chat: 1, user: 2, message: 3 };

export const componentType = {
  row: 1, button: 2, stringSelect: 3, textInput: 4, userSelect: 5, roleSelect: 6, mentionableSelect: 7, channelSelect: 8, section: 9,
  text: 10, thumbnail: 11, gallery: 12, file: 13, separator: 14, container: 17, label: 18, upload: 19, radio: 21, checkboxes: 22, checkbox: 23,
};

export const messageType = { plain: 0, pin: 6, join: 7, thread: 18, reply: 19, chatCommand: 20, threadStarter: 21, contextCommand: 23, poll: 46 };

export const permission = { sendMessages: 1n << 11n, manageMessages: 1n << 13n, readHistory: 1n << 16n, useCommands: 1n << 31n, administrator: 1n << 3n, sendInThreads: 1n << 38n };

/** Whether a permission text such as "2048" holds the bit; absent means nothing is known, so nothing is hidden. */
export function allows(permissions, bit) {
  if (permissions === undefined || permissions === null) return true;
  const bits = BigInt(permissions);
  return (bits & permission.administrator) !== 0n || (bits & bit) !== 0n;
}
