/// 图标: a sheet with three lines, one of them ticked.
enum Icon {
  static let text = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="3" y="2" width="26" height="28" rx="3" fill="#a3322b"/>\
    <path d="M8 10h10M8 16h10M8 22h7" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>\
    <path d="M19 21l3 3 5-7" fill="none" stroke="#ffd9a0" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>
    """
}
