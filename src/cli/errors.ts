import {fill, type MessageEntry, type ReasonValues} from '../message/table.ts'

/**
 * How the command ends: 0 done, 1 input or output failed, 2 the command was called wrongly, 3 an archive is done, but
 * records of it failed.
 */
export type Status = 0 | 1 | 2 | 3

/** One kind of error of the command. */
export interface ErrorEntry extends MessageEntry {
  status: Exclude<Status, 0 | 3>
}

/** The errors of the command, by id; `docs/messages.md` lists them. */
export const errors = {
  'no-input': {
    status: 1,
    reason: 'no input; give a FILE or pipe an article in',
    description: 'Neither a file was named nor was anything piped in.'
  },
  'missing-file': {
    status: 1,
    reason: '{name} does not exist; check the path',
    description: 'There is no file under the path.'
  },
  'not-a-file': {
    status: 1,
    reason: '{name} is a folder; give a file',
    description: 'The path names a folder where one file is wanted.'
  },
  'no-permission': {
    status: 1,
    reason: '{name} may not be read; check its permissions',
    description: 'The system does not let you read the file.'
  },
  'unreadable-input': {
    status: 1,
    reason: '{name} cannot be read ({code}); check that it is a file',
    description: 'The system failed to read the file; its own error code stands in brackets.'
  },
  'binary-input': {
    status: 1,
    reason: '{name} is binary; give text, Markdown or HTML',
    description: 'The file holds zero bytes, as images and word-processor files do, and is no UTF-16.'
  },
  'not-utf8': {
    status: 1,
    reason: '{name} is not UTF-8, and its encoding is not known; name it with --encoding',
    description:
      'The bytes are no UTF-8, and read as Vietnamese in none of the encodings that are known. A very short file may be in one all the same: `--encoding tcvn3`.'
  },
  'empty-input': {
    status: 1,
    reason: '{name} is empty; give an article',
    description: 'There is nothing but white space.'
  },
  'unwritable-output': {
    status: 1,
    reason: 'the output cannot be written ({code}); check the disk or the program that reads it',
    description:
      'Standard output failed. Where the reader of a pipe has seen enough (`| head`), the command ends with status 0 and says nothing.'
  },
  'unknown-option': {
    status: 2,
    reason: 'unknown option {option}; see tinast --help',
    description: 'There is no such option. A FILE that begins with a dash goes after `--`.'
  },
  'bad-option': {
    status: 2,
    reason: 'bad use of an option: {problem}; see tinast --help',
    description: 'An option lacks its value, has one that it does not take, or has one that is not known.'
  },
  'empty-folder': {
    status: 1,
    reason: '{name} holds no article; files that end in {extensions} are looked for',
    description: 'No file of a folder has an ending of text, Markdown or HTML. Name the files, or a pattern.'
  },
  'no-labels': {
    status: 2,
    reason: 'no files of labels; name some, or the folder that tinast --to labels wrote',
    description: '`tinast learn` learns from files of labels that a person corrected.'
  },
  'bad-labels': {
    status: 1,
    reason: '{problem}',
    description: 'A line of a file of labels is no label, tab and text. The message names the file and the line.'
  },
  'bad-house': {
    status: 1,
    reason: '{name} is no profile that this version reads; make it anew with tinast learn',
    description: 'The file of `--house` is not what `tinast learn` writes.'
  },
  'bad-known': {
    status: 2,
    reason: '--known takes pairs such as title=FIELD, not {pair}; known: {names}',
    description: '`--known` says which fields of a record hold what is known of the article beside its text.'
  },
  'ndjson-input': {
    status: 2,
    reason: '{name} holds many records, not one article; tinast ndjson reads such files',
    description: 'A file of one JSON object a line is no article. `tinast ndjson` reads it.'
  },
  'no-records': {
    status: 1,
    reason: '{name} holds no record that can be read; tinast ndjson says what is wrong with each',
    description: 'No line of a file of records is a JSON object with a text. `tinast ndjson FILE` tells of every line.'
  },
  'same-output': {
    status: 2,
    reason: '{files} would both be written to {place}; write them to different folders',
    description: 'Two files would have one name in the output folder.'
  },
  'output-exists': {
    status: 2,
    reason: '{place} is there already; remove it or say --force',
    description: 'The command writes over no file unless `--force` says so.'
  },
  'resume-needs-output': {
    status: 2,
    reason: '--resume needs --output FILE, where the killed run wrote',
    description: 'A run can only go on where its output is a file.'
  },
  'resume-differs': {
    status: 2,
    reason: 'the run in {place} had other options or files; run it anew without --resume',
    description: 'A run goes on with the options and files that it was started with, or its output would be mixed.'
  },
  'resume-damaged': {
    status: 1,
    reason: '{place} cannot be gone on with: {problem}; run it anew without --resume',
    description: 'The output of the killed run, or the file beside it that says how far it came, is not what it was.'
  },
  'options-exclude-each-other': {
    status: 2,
    reason: '{options} exclude each other; leave one out',
    description: 'The options ask for two kinds of output at once.'
  }
} as const satisfies Record<string, ErrorEntry>

/** Id of an error of the command. */
export type ErrorId = keyof typeof errors

/** An error of the command; its message says what is wrong and how to mend it. */
export class CommandError<Id extends ErrorId = ErrorId> extends Error {
  readonly status: Status

  /**
   * @param id Id of the error.
   * @param values What fills in its reason.
   */
  constructor(id: Id, values: ReasonValues<(typeof errors)[Id]['reason']>) {
    super(fill<string>(errors[id].reason, values))
    this.status = errors[id].status
  }
}
