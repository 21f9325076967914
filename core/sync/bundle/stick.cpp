// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/stick.h"

#include "core/sync/bundle/bundle_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::sync {
namespace {

constexpr qsizetype kTagDigits = 8;

QString shortTag(const RoadSeal& seal, const domain::DeviceId& device)
{
    return QString::fromLatin1(seal.deviceTag(device).toHex().left(kTagDigits));
}

QString stickFolder(const QString& root)
{
    return root + u'/' + kStickFolder;
}

/// Letters and pseudonym from LETTERS-TAG.hwbundle; empty for a file somebody named otherwise.
StickBundle bundleOf(const QString& folder, const Files::Entry& entry)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z]{1,8})-([0-9a-f]{8})\\.hwbundle$"));
    const QRegularExpressionMatch match = form.match(entry.name);
    return {folder + u'/' + entry.name, match.captured(1), match.captured(2), entry.size,
            entry.changedMs};
}

} // namespace

Result<Stick> lookAtStick(const QString& root, const RoadSeal& seal, const domain::DeviceId& self,
                          const Files& files)
{
    Stick stick;
    const QString folder = stickFolder(root);
    const auto entries = files.list(folder);
    if (!entries && entries.error().code != ErrorCode::NotFound)
        return fail(entries.error());
    if (!entries && !files.list(root))
        return fail(ErrorCode::Unreachable, QStringLiteral("there is no stick"));
    stick.freeBytes = files.freeBytes(root).value_or(0);
    for (const Files::Entry& entry : entries ? *entries : std::vector<Files::Entry>()) {
        if (entry.isFolder || !entry.name.endsWith(kBundleEnding))
            continue;
        const auto start = files.readAt(folder + u'/' + entry.name, 0, BundleHeader::kLargest);
        const auto header = start ? BundleHeader::decode(*start) : fail(start.error());
        if (!header)
            continue;
        StickBundle bundle = bundleOf(folder, entry);
        if (header->groupTag != seal.groupTag())
            ++stick.foreign;
        else if (bundle.tag == shortTag(seal, self))
            stick.own = std::move(bundle);
        else
            stick.others.push_back(std::move(bundle));
    }
    std::stable_sort(
        stick.others.begin(), stick.others.end(),
        [](const StickBundle& a, const StickBundle& b) { return a.changedMs > b.changedMs; });
    if (stick.own || !stick.others.empty())
        stick.kind = StickKind::OurGroup;
    else if (stick.foreign > 0)
        stick.kind = StickKind::AnotherGroup;
    return stick;
}

Result<QString> stickBundlePath(const QString& root, const RoadSeal& seal,
                                const domain::DeviceId& self, const QString& letters,
                                const Files& files)
{
    const bool isPlain =
        !letters.isEmpty() && letters.size() <= 8 &&
        std::all_of(letters.begin(), letters.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isPlain)
        return fail(ErrorCode::BadInput, QStringLiteral("not the letters of a laptop"));
    Status made = files.makeFolder(stickFolder(root));
    if (!made && made.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Unreachable, QStringLiteral("there is no stick"));
    CORE_TRY(made);
    return stickFolder(root) + u'/' + letters + u'-' + shortTag(seal, self) + kBundleEnding;
}

} // namespace core::sync
