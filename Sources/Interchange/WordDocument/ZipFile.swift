internal import CLibZip

/// A zip archive put together in memory; the same parts give the same bytes.
enum ZipFile {
  /// Nothing where libzip has no memory left.
  static func bytes(of parts: [(path: String, text: String)]) -> [UInt8]? {
    var wrong = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &wrong) else { return nil }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &wrong) else { return nil }
    // libzip reads the parts when it closes the archive: until then they must stay where they are.
    let memories = parts.map { part in
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, part.text.utf8.count), alignment: 1)
      memory.copyBytes(from: part.text.utf8)
      return memory
    }
    defer { for memory in memories { memory.deallocate() } }
    for (part, memory) in zip(parts, memories) {
      guard let piece = zip_source_buffer(archive, memory.baseAddress, UInt64(part.text.utf8.count), 0) else {
        zip_discard(archive)
        return nil
      }
      let index = zip_file_add(archive, part.path, piece, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(piece)
        zip_discard(archive)
        return nil
      }
      zip_file_set_dostime(archive, UInt64(index), 0, (1 << 5) | 1, 0)  // 1980-01-01, the first day of the format
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return contents(of: source)
  }

  private static func contents(of source: OpaquePointer) -> [UInt8]? {
    var about = zip_stat_t()
    guard zip_source_stat(source, &about) == 0, zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    let size = Int(clamping: about.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(size))))
    }
    return bytes.count == size ? bytes : nil
  }
}
