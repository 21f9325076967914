// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_reader.h"
#include "tests/fuzz/fuzz_group.h"
#include "tests/fuzz/memory_files.h"

#include <QtEndian>

#include <cstdlib>

namespace fuzz {
namespace {

using namespace core::sync;

QByteArray sized(const QByteArray& sealed)
{
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(sealed.size()), size.data());
    return size + sealed;
}

/// Makes a bundle of the pieces of an input: kind 1 | size 2 | bytes, again and again. Kinds 'f'
/// and 'p' are sealed as frames ('p': as the content that is already packed), 'i' as an index;
/// anything else goes in as it is.
QByteArray bundleOf(const RoadSeal& seal, const BundleHeader& header, const QByteArray& input)
{
    const FrameSeal frames(seal, header, {});
    QByteArray bundle = header.encode();
    qint64 number = 0;
    for (qsizetype at = 0; at + 3 <= input.size();) {
        const char kind = input[at];
        const auto size =
            static_cast<qsizetype>(qFromBigEndian<quint16>(input.constData() + at + 1));
        const QByteArray bytes = input.mid(at + 3, size);
        at += 3 + size;
        if (kind == 'f')
            bundle += sized(frames.seal(number++, bytes));
        else if (kind == 'p')
            bundle += sized(seal.seal(Piece::Frame, frames.label(number++) + bytes));
        else if (kind == 'i')
            bundle += sized(seal.seal(Piece::Index, bytes));
        else
            bundle += bytes;
    }
    return bundle;
}

/// Reads all there is. A reader that does not come to an end, or hands out what cannot be, is a
/// fault.
void readBundle(const QByteArray& bytes, const RoadSeal& seal)
{
    const MemoryFile file(bytes);
    auto reader = BundleReader::open(QStringLiteral("x"), seal, {}, file);
    if (!reader)
        return;
    PullRequest request;
    request.withProtected = true;
    request.maxBytes = 1000;
    for (int pages = 0;; ++pages) {
        const auto page = (*reader)->pull(request);
        if (!page || !page->hasMore)
            return;
        const core::storage::VersionVector before = request.have;
        for (const SealedSegment& segment : page->parcel.segments) {
            if (segment.last <= before.seqOf(segment.stream) || segment.hash.size() != 8)
                std::abort();
            if (segment.last > request.have.seqOf(segment.stream))
                request.have.set(segment.stream, {segment.last, segment.hash});
        }
        if (pages > 100'000)
            std::abort();
    }
}

} // namespace
} // namespace fuzz

/// A bundle as a carrier may have changed it, and one as a member of the group may have made it up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const core::sync::RoadSeal seal = fuzz::group();
    const QByteArray input = fuzz::bytesOf(data, size);
    if (input.startsWith("HWBUNDLE")) {
        fuzz::readBundle(input, seal);
        return 0;
    }
    const core::sync::BundleHeader header{seal.groupTag(), QByteArray(16, 'i'), {}};
    fuzz::readBundle(fuzz::bundleOf(seal, header, input), seal);
    return 0;
}
