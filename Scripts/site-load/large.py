"""A large made-up ledger for measuring: reports with their promises, and items made from them. Nothing of it is anybody's."""

import hashlib
import json
import pathlib
import random
import subprocess

OFFICES = [f"县第{number}局" for number in range(1, 81)]
WORKS = ["供水管网", "老旧小区", "农村公路", "普惠托位", "高标准农田", "污水处理", "产业园区", "口袋公园", "职业培训", "养老服务"]
UNITS = ["公里", "个", "万亩", "处", "套"]
NUMBERS = "一二三四五六七八九十"


def report(chance, index):
    """The text of a report, and of each promise in it its words and where they stand (code points)."""
    year = 2021 + index % 5
    parts = [f"政府工作报告\n\n——{year}年1月6日在青禾第{index}县人民代表大会上\n\n各位代表：\n\n一、{year - 1}年工作回顾\n\n"]
    for _ in range(14):
        parts.append(
            f"{chance.choice(WORKS)}稳步推进，全年完成{chance.randint(3, 900)}{chance.choice(UNITS)}，"
            f"增长{chance.randint(1, 15)}.{chance.randint(0, 9)}%。\n\n")
    parts.append(f"二、{year}年重点工作\n\n")
    text = "".join(parts)
    promises = []
    for chapter in range(10):
        text += f"（{NUMBERS[chapter]}）{chance.choice(WORKS)}。"
        for number in range(10):
            words = (
                f"实施{chance.choice(WORKS)}第{index}批{chapter * 10 + number}号工程，"
                f"完成{chance.randint(1, 900)}{chance.choice(UNITS)}")
            promises.append((words, len(text), chapter))
            text += words + "；"
        text = text[:-1] + "。\n\n"
    return year, text, promises


def make(program, folder, items, reports):
    """A ledger of so many items from so many kept reports, with an administrator's token, printed."""
    chance = random.Random(7)
    folder = pathlib.Path(folder)
    run = lambda *words, **more: subprocess.run([program, *words, "--data", folder], check=True, capture_output=True, text=True, **more)
    run("init", "--place", "青禾县", "--at", "2024-12-30")
    (folder / "reports").mkdir(exist_ok=True)
    lines = []
    made = 0
    for index in range(reports):
        year, text, promises = report(chance, index)
        data = text.encode()
        digest = hashlib.sha256(data).hexdigest()
        (folder / "reports" / digest).write_bytes(data)
        share = (items - made) // (reports - index)
        for number in range(share):
            words, start, chapter = promises[number % len(promises)]
            kind = ("task", "task", "target", "livelihood")[number % 4]
            key = f"{index}-{number}"
            created = {
                "event": "created", "kind": kind, "place": f"青禾第{index}县", "year": year, "title": words, "key": key,
                "parties": {"lead": chance.choice(OFFICES)}, "due": f"2025-{1 + number % 12:02}-{1 + number % 28:02}",
                "origin": {
                    "report": digest, "from": start, "to": start + len(words), "words": words,
                    "heading": [f"{year}年重点工作", f"（{NUMBERS[chapter]}）"]},
            }
            lines.append({"at": "2025-01-10 09:00:00", "by": "督查室", "event": created})
            if kind == "task":
                steps = [("confirm", "proposed", "confirmed"), ("assign", "confirmed", "assigned"), ("accept", "assigned", "accepted"), ("start", "accepted", "underway")]
                for move, start_state, end in steps[: 1 + number % 4]:
                    lines.append(
                        {"at": "2025-01-10 09:00:00", "by": "督查室", "key": key,
                         "event": {"event": "moved", "move": move, "from": start_state, "to": end}})
            made += 1
    log = folder / "made.jsonl"
    with open(log, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    told = run("apply", log)
    log.unlink()
    run("checkpoint", "--at", "2025-06-30")
    return told.stdout.strip()
