internal import Foundation

/// Says what a file is before anything is done to it.
enum IndexHeader {
  /// Whether the file is still to be made. Throws where it is something else than an index of this program.
  static func check(_ path: String) throws(SearchFault) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return true }
    if isFolder.boolValue {
      throw SearchFault("\(path) is a folder, not the file of an index: name a file in it with --index.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw SearchFault("\(path) cannot be read: check its owner and rights.")
    }
    defer { try? handle.close() }
    let bytes = [UInt8]((try? handle.read(upToCount: 100)) ?? Data())
    if bytes.isEmpty { return true }
    func number(at place: Int) -> Int32 {
      Int32(bitPattern: bytes[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) })
    }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3".utf8)),
      number(at: 68) == IndexSchema.application
    else { throw SearchFault("\(path) is not an index of taizhang: name another file with --index.") }
    guard number(at: 60) == IndexSchema.format else {
      throw SearchFault(
        "\(path) was made by another version (format \(number(at: 60)), this one makes \(IndexSchema.format)): delete it "
          + "and make it anew with `taizhang search index`.")
    }
    return false
  }
}
