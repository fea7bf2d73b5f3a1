import CLibZip

/// A zip archive in memory, unpacked part by part under a limit that counts what really comes out.
final class Archive {
  private let handle: OpaquePointer
  // libzip reads from this memory until the archive is closed.
  private let memory: UnsafeMutableRawBufferPointer
  private let limits: Limits
  private var unpacked = 0
  /// XML elements that the parts read so far have had, all together.
  private var elements = 0

  /// More parts than any document has; libzip pays some hundred bytes for each.
  private static let mostParts = 20_000
  private static let kind = "zip file"

  init(_ bytes: [UInt8], limits: Limits) throws(IntakeFailure) {
    self.limits = limits
    guard let parts = Archive.statedParts(bytes) else {
      throw .damaged(kind: Archive.kind, detail: "its end is cut off")
    }
    guard parts <= Archive.mostParts else {
      throw .damaged(kind: Archive.kind, detail: "it claims \(parts) parts")
    }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    memory.copyBytes(from: bytes)
    guard let handle = Archive.open(memory) else {
      memory.deallocate()
      throw .damaged(kind: Archive.kind, detail: "its list of contents cannot be read")
    }
    self.handle = handle
    self.memory = memory
  }

  deinit {
    zip_discard(handle)
    memory.deallocate()
  }

  func holds(_ path: String) -> Bool { zip_name_locate(handle, path, 0) >= 0 }

  private func part(_ path: String) throws(IntakeFailure) -> [UInt8]? {
    let index = zip_name_locate(handle, path, 0)
    guard index >= 0 else { return nil }
    var about = zip_stat_t()
    zip_stat_index(handle, UInt64(index), 0, &about)
    if about.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, about.encryption_method != 0 {
      throw .encrypted(kind: Archive.kind)
    }
    guard let file = zip_fopen_index(handle, UInt64(index), 0) else {
      throw .damaged(kind: Archive.kind, detail: "\(path) cannot be unpacked")
    }
    defer { zip_fclose(file) }
    return try unpack(file, path)
  }

  /// Reads a part as XML; false where the file has none of that name.
  @discardableResult
  func read(_ path: String?, kind: String, into events: some XMLEvents) throws(IntakeFailure) -> Bool {
    guard let path, let bytes = try part(path) else { return false }
    elements += try XMLPass.run(bytes, kind: kind, most: XMLPass.mostElements - elements, events)
    return true
  }

  private func unpack(_ file: OpaquePointer, _ path: String) throws(IntakeFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let read = zip_fread(file, &piece, UInt64(piece.count))
      guard read >= 0 else { throw .damaged(kind: Archive.kind, detail: "\(path) breaks off") }
      guard read > 0 else { return bytes }
      bytes.append(contentsOf: piece[..<Int(read)])
      unpacked += Int(read)
      guard bytes.count <= limits.part, unpacked <= limits.unpacked else {
        throw .unpacksTooLarge(kind: Archive.kind, limit: bytes.count > limits.part ? limits.part : limits.unpacked)
      }
    }
  }

  private static func open(_ memory: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(memory.count), 0, &error) else { return nil }
    // Checks that central and local headers agree: overlapping parts are how small bombs grow.
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  /// The count in the end record, which closes every zip file, before at most 65,535 bytes of comment.
  private static func statedParts(_ bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    let last = max(0, at - 65_535)
    while at >= last {
      if bytes[at] == 0x50, bytes[at + 1] == 0x4B, bytes[at + 2] == 0x05, bytes[at + 3] == 0x06 {
        return Int(bytes[at + 10]) | Int(bytes[at + 11]) << 8
      }
      at -= 1
    }
    return nil
  }
}
