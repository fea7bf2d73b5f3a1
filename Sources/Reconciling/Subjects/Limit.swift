/// 限定: a word that makes the circle of things counted smaller (省级, 规模以上, 农村).
public struct Limit: Hashable, Sendable, Comparable {
  public let name: String
  /// Limits of one axis exclude each other: 省级 and 国家级.
  public let axis: Axis

  public enum Axis: UInt8, Sendable {
    case rank, size, settlement, origin, owner, grade, zone, burden, network
  }

  /// 城镇老旧小区, 老旧小区: where the other side says nothing of town or country, the town is meant.
  ///
  /// 省内 in the report of that very province says nothing; beside 省外 it does.
  var isSoft: Bool { axis == .settlement || name == "国有" || axis == .origin && name.hasSuffix("内") }

  /// 省属企业: only what belongs to one owner.
  var isOwner: Bool { ["省属", "市属", "中央企业"].contains(name) }

  /// 省级以上 holds 国家级; 城乡 holds 农村.
  func holds(_ other: Limit) -> Bool {
    if self == other { return true }
    guard axis == other.axis else { return false }
    return switch name {
    case "省级以上": ["国家级", "省级"].contains(other.name)
    case "市级以上": ["国家级", "省级以上", "省级", "市级"].contains(other.name)
    case "县级以上": ["国家级", "省级以上", "省级", "市级以上", "市级", "县级"].contains(other.name)
    case "城乡": other.axis == .settlement
    default: false
    }
  }

  public static func < (left: Limit, right: Limit) -> Bool {
    (left.axis.rawValue, left.name) < (right.axis.rawValue, right.name)
  }

  /// Each with its wordings, the first being its name.
  static let words: [(Limit, String)] = [
    (.rank, "国家级 国家 国字号 部级"),
    (.rank, "省级以上 省部级以上 国家级省级 国省级 省级及以上"),
    (.rank, "市级以上 市级及以上"), (.rank, "县级以上 县级及以上"), (.rank, "省级 省定 省"), (.rank, "市级 市定"), (.rank, "县级 区级 县定"),
    (.rank, "乡镇级 镇级"), (.rank, "村级"),
    (.size, "规模以上 规上"), (.size, "限额以上 限上"), (.size, "四上 “四上”"), (.size, "大中型 大型"), (.size, "小微 中小微"),
    (.settlement, "农村 乡村 农民"), (.settlement, "城镇"), (.settlement, "城市 城区 城区内 市区"), (.settlement, "城乡"),
    (.origin, "省内"), (.origin, "市内 市域内"), (.origin, "县内 县域内"),
    (.origin, "省外 省外境内"), (.origin, "市外 市域外"), (.origin, "县外 区外"), (.origin, "境外 国外 海外"),
    (.owner, "民营 民间 非公有制"), (.owner, "国有"), (.owner, "外商"), (.owner, "省属 省属国有 省属企业"),
    (.owner, "市属 市属国有 市属企业"), (.owner, "中央企业 央企"),
    (.grade, "高标准"), (.grade, "示范 示范性"), (.grade, "智能 智慧"), (.grade, "绿色"), (.grade, "公办 普惠"), (.grade, "新能源"),
    (.zone, "园区 产业园区 工业园区"), (.zone, "高新区"), (.zone, "经开区 开发区 经济开发区"), (.zone, "产业集聚区 集聚区"),
    (.zone, "中心城区 主城区 县城"),
    (.burden, "降费 减费"),
  ].flatMap { axis, words -> [(Limit, String)] in
    guard let name = words.listed.first else { return [] }
    return [(Limit(name: name, axis: axis), words)]
  }
}
