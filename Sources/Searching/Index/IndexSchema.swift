/// The tables of an index. Everything in it follows from files and a ledger, and can be made anew.
enum IndexSchema {
  /// `TZSX`, in the header of the file.
  static let application: Int32 = 0x545A_5358
  /// Raised with each change of the tables or of the folding; an index of another format is made anew.
  static let format: Int32 = 1

  /// Words are UTF-16, which is two thirds of UTF-8 for Chinese and is what is compared with what is looked for. `pairs` says
  /// in which passages a pair of letters stands, not where: a third of the size, and the words are looked at anyway.
  static let all = """
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      digest TEXT NOT NULL
    ) STRICT;
    CREATE TABLE report (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL,
      name TEXT NOT NULL,
      place TEXT,
      year INTEGER,
      kind TEXT NOT NULL,
      titles INTEGER NOT NULL,
      titlesEnd INTEGER NOT NULL,
      texts INTEGER NOT NULL,
      textsEnd INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX reportOfFile ON report (file);
    CREATE TABLE indicator (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE passage (
      id INTEGER PRIMARY KEY,
      report INTEGER NOT NULL,
      start INTEGER NOT NULL,
      line INTEGER NOT NULL,
      column INTEGER NOT NULL,
      roles INTEGER NOT NULL,
      heading INTEGER,
      marks BLOB NOT NULL,
      words BLOB NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE pairs USING fts5 (
      words, tags, content = '', columnsize = 0, detail = none, tokenize = 'taizhang');
    INSERT INTO pairs (pairs, rank) VALUES ('hashsize', 33554432);
    """
}
