internal import GRDB

/// The tables of a ledger's file. The first two are the ledger; all others follow from them and can be rebuilt.
///
/// Triggers stop bugs and slips. A hand that drops them is found by the chain of hashes: see `Verifying.swift`.
/// The third refuses gaps and, with them, `REPLACE`, which deletes without firing delete triggers
/// (https://www.sqlite.org/lang_conflict.html).
enum Schema {
  /// `TZLG`, in the header of the file.
  static let application: Int32 = 0x545A_4C47
  /// Raised with each change of the tables.
  static let format: Int32 = 3

  static let log = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY,
      item INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      role TEXT NOT NULL,
      event TEXT NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX entryOfItem ON entry (item);
    CREATE TRIGGER entryIsNeverUpdated BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'ledger entries are never changed'); END;
    CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted'); END;
    CREATE TRIGGER entryNumbersAreContiguous BEFORE INSERT ON entry
      WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entry)
      BEGIN SELECT RAISE(ABORT, 'ledger entries are only added at the end'); END;

    CREATE TABLE checkpoint (
      size INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      note TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER checkpointIsNeverUpdated BEFORE UPDATE ON checkpoint
      BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
    CREATE TRIGGER checkpointIsNeverDeleted BEFORE DELETE ON checkpoint
      BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;
    CREATE TRIGGER checkpointsGrow BEFORE INSERT ON checkpoint
      WHEN NEW.size <= (SELECT coalesce(max(size), -1) FROM checkpoint)
      BEGIN SELECT RAISE(ABORT, 'checkpoints only grow'); END;

    CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      origin TEXT NOT NULL,
      size INTEGER NOT NULL,
      at INTEGER NOT NULL,
      hash BLOB NOT NULL,
      peaks BLOB NOT NULL
    ) STRICT;
    """

  /// Everything that a new file has, and no other thing. `verify` compares a file with these words: whoever changes them
  /// raises the format and says how an older file becomes one of these.
  static let all = log + calendarEntries + items + indexes + people + Shelf.schema + programs + sessions

  /// Beside the log: who may act, and what is kept of persons.
  static let people = """
    CREATE TABLE account (
      name TEXT PRIMARY KEY,
      password TEXT NOT NULL,
      office TEXT,
      roles TEXT NOT NULL
    ) STRICT;
    CREATE TABLE personal (
      reference TEXT PRIMARY KEY,
      purpose TEXT NOT NULL,
      until INTEGER NOT NULL,
      sealed BLOB NOT NULL
    ) STRICT;
    """

  /// Beside the log: what lets programs in, and what they delivered under a key of theirs (format 2).
  static let programs = """
    CREATE TABLE token (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      account TEXT NOT NULL,
      hash BLOB NOT NULL UNIQUE,
      scopes TEXT NOT NULL,
      made INTEGER NOT NULL,
      until INTEGER NOT NULL,
      purpose TEXT NOT NULL
    ) STRICT;
    CREATE TABLE delivery (
      account TEXT NOT NULL,
      key TEXT NOT NULL,
      request BLOB NOT NULL,
      at INTEGER NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (account, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX deliveryByTime ON delivery (at);
    """

  /// Beside the log: who is at the site just now (format 3); see `Sessions.swift`.
  static let sessions = """
    CREATE TABLE session (
      hash BLOB PRIMARY KEY,
      account TEXT,
      waiting INTEGER NOT NULL,
      began INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      until INTEGER NOT NULL,
      crowd TEXT,
      contents BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessionOfAccount ON session (account, crowd, seen);
    CREATE INDEX sessionByEnd ON session (until);
    """

  static let calendarEntries = "CREATE TABLE calendarEntry (number INTEGER PRIMARY KEY) STRICT;"

  static let items = """
    CREATE TABLE item (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      place TEXT NOT NULL,
      year INTEGER NOT NULL,
      title TEXT NOT NULL,
      state TEXT NOT NULL,
      office TEXT,
      due INTEGER NOT NULL,
      light INTEGER NOT NULL,
      yellow INTEGER NOT NULL,
      red INTEGER NOT NULL,
      heading INTEGER,
      parent INTEGER,
      key TEXT
    ) STRICT;
    CREATE TABLE itemsMadeBy (kinds TEXT NOT NULL) STRICT;
    CREATE TABLE heading (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE itemText USING fts5 (words, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
    """

  /// Each costs every write that touches its columns; each answers a filter of a list in a few milliseconds.
  static let indexes = """
    CREATE UNIQUE INDEX itemByKey ON item (key) WHERE key IS NOT NULL;
    CREATE INDEX itemByParent ON item (parent) WHERE parent IS NOT NULL;
    CREATE INDEX itemForBoard ON item (office, kind, light, yellow, red, place, year);
    CREATE INDEX itemByKind ON item (kind, state, heading, year, place);
    CREATE INDEX itemByLight ON item (red, yellow, light, due);
    """
}
