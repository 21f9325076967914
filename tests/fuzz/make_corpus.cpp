// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/change_seal.h"
#include "core/sync/bundle/bundle_writer.h"
#include "core/sync/laptop_box.h"
#include "core/sync/parcel_codec.h"
#include "tests/fuzz/fuzz_group.h"
#include "tests/fuzz/memory_files.h"
#include "tests/support/core/fake_writer.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <cstdio>

namespace {

using namespace core::sync;

bool put(const QString& folder, const char* name, const QByteArray& bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + QLatin1String(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray piece(char kind, const QByteArray& bytes)
{
    QByteArray size(2, '\0');
    qToBigEndian(static_cast<quint16>(bytes.size()), size.data());
    return kind + size + bytes;
}

/// One zone of each size, and a passport as a reader types it.
bool putZones(const QString& folder)
{
    const QByteArray passport = "P<INDRAMANATHAN<<PRIYA<<<<<<<<<<<<<<<<<<<<<<\n"
                                "Z4817263<6IND0109143F3206076<<<<<<<<<<<<<<<4\n";
    const QByteArray sheet = "PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                             "D231458907UTO7408122F2606277<<<<<<<8\n";
    const QByteArray card = "I<UTOD23145890<7349<<<<<<<<<<<\n"
                            "3407127M9507122UTO<<<<<<<<<<<2\n"
                            "STEVENSON<<PETER<JOHN<<<<<<<<<\n";
    return put(folder, "passport", passport) && put(folder, "sheet", sheet) &&
           put(folder, "card", card) &&
           put(folder, "typed",
               '\x02' + QByteArray(passport).replace('\n', QByteArray()).toLower() + '\r');
}

QByteArray signedIndex(const test::FakeWriter& writer, const RoadSeal& seal)
{
    BundleIndex index;
    index.id = QByteArray(16, 'i');
    index.publicKey = writer.keys().publicKey;
    index.frames.push_back({QByteArray(32, 'h'), 100, {{writer.stream(), {}, 1, 5}}});
    index.signature =
        signAsLaptop(writer.keys(), BundleIndex::statement(seal.groupTag(), index.body()));
    return index.encode();
}

} // namespace

/// Writes the inputs the fuzzers start from: make_corpus FOLDER.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("make_corpus FOLDER\n", stderr);
        return 2;
    }
    const QString root = QString::fromLocal8Bit(argv[1]);
    const RoadSeal seal = fuzz::group();
    test::FakeWriter writer(1, seal);
    Parcel parcel = writer.parcel(8);
    parcel.keys.push_back(writer.certificate(parcel.keys.front()));
    parcel.beacons = {writer.beacon()};

    const fuzz::MemoryFile file{QByteArray()};
    auto bundle = BundleWriter::create(QStringLiteral("x"), seal, writer.keys(), {}, file);
    bool isGood = bundle && (*bundle)->push(parcel) && (*bundle)->finish();
    const QString bundles = root + QStringLiteral("/bundle");
    const QByteArray content = encodeParcel(parcel);
    isGood = isGood && put(bundles, "whole", file.bytes());
    isGood = isGood && put(bundles, "frame", piece('f', content));
    isGood = isGood && put(bundles, "two_frames", piece('f', content) + piece('f', content));
    isGood = isGood && put(bundles, "packed", piece('p', QByteArray(5, '\0') + content));
    isGood = isGood && put(bundles, "index", piece('i', signedIndex(writer, seal)));
    isGood = isGood && put(bundles, "raw", piece('x', QByteArray("\0\0\0\x60HWR1f", 9)));
    const auto plain = seal.open(Piece::Segment, parcel.segments.front().blob);
    isGood = isGood && plain && put(root + QStringLiteral("/segment"), "segment", *plain);
    isGood = isGood && putZones(root + QStringLiteral("/mrz"));
    return isGood ? 0 : 1;
}
