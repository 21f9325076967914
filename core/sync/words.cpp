// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/words.h"

#include "core/base/check.h"
#include "core/storage/log/change_seal.h"

#include <QFile>
#include <QRegularExpression>

#include <sodium.h>

#include <array>

namespace core::sync {
namespace {

constexpr int kWords = 6;
constexpr unsigned kBitsPerWord = 11;
constexpr qsizetype kListSize = 1 << kBitsPerWord;
constexpr qsizetype kTellingLetters = 4;
constexpr unsigned long long kWordRounds = 2;
constexpr std::size_t kWordMemory = 16U << 20U;

QStringList wordList()
{
    QFile file(QStringLiteral(":/words/english.txt"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    CORE_ASSERT(isThere);
    QStringList words = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    CORE_ASSERT(words.size() == kListSize);
    return words;
}

} // namespace

QStringList wordsFor(const QByteArray& use, const QByteArray& bytes)
{
    const QByteArray salt = storage::shortHash(use);
    static_assert(crypto_pwhash_SALTBYTES == 16);
    std::array<unsigned char, 16> hash{};
    const int code = crypto_pwhash(hash.data(), hash.size(), bytes.constData(),
                                   static_cast<unsigned long long>(bytes.size()),
                                   reinterpret_cast<const unsigned char*>(salt.constData()),
                                   kWordRounds, kWordMemory, crypto_pwhash_ALG_ARGON2ID13);
    CORE_ASSERT(code == 0);
    const QStringList list = wordList();
    QStringList words;
    unsigned held = 0;
    unsigned bits = 0;
    std::size_t at = 0;
    while (words.size() < kWords) {
        while (held < kBitsPerWord) {
            bits = (bits << 8U | hash.at(at++)) & 0xFFFFFFU;
            held += 8;
        }
        held -= kBitsPerWord;
        words.append(list.at((bits >> held) & (kListSize - 1)));
    }
    return words;
}

bool areWords(const QStringList& typed, const QStringList& words)
{
    static const QRegularExpression between(QStringLiteral("[^a-z]+"));
    const QStringList given = typed.join(u' ').toLower().split(between, Qt::SkipEmptyParts);
    if (given.size() != words.size())
        return false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const bool isWord =
            given.at(i) == words.at(i) || given.at(i) == words.at(i).left(kTellingLetters);
        if (!isWord)
            return false;
    }
    return true;
}

} // namespace core::sync
