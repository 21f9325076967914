// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/database_file.h"
#include "core/storage/seal/sealed_vfs.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/parts.h"

#include <QFile>
#include <QRegularExpression>

#include <dlfcn.h>
#include <sqlite3.h>

#include <array>

namespace bench {
namespace {

using namespace Qt::StringLiterals;
using core::storage::Cell;
using core::storage::Database;

constexpr int kPeopleCompared = 1'000; ///< of those measureSaves left, one transaction each
constexpr int kCipherRounds = 3;

/// The functions of one SQLite; the program's own, or the one inside SQLCipher.
struct Engine {
    decltype(&sqlite3_open_v2) open = sqlite3_open_v2;
    decltype(&sqlite3_close) close = sqlite3_close;
    decltype(&sqlite3_exec) exec = sqlite3_exec;
    decltype(&sqlite3_prepare_v2) prepare = sqlite3_prepare_v2;
    decltype(&sqlite3_bind_int64) bindNumber = sqlite3_bind_int64;
    decltype(&sqlite3_bind_text) bindText = sqlite3_bind_text;
    decltype(&sqlite3_bind_blob) bindBlob = sqlite3_bind_blob;
    decltype(&sqlite3_bind_null) bindNull = sqlite3_bind_null;
    decltype(&sqlite3_step) step = sqlite3_step;
    decltype(&sqlite3_reset) reset = sqlite3_reset;
    decltype(&sqlite3_finalize) finalize = sqlite3_finalize;
};

template <class Function>
bool take(void* library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

/// Nothing where SQLCipher is not installed. Its names are those of SQLite: they stay its own.
std::optional<Engine> loadCipher()
{
    void* library = dlopen("libsqlcipher.so.0", RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
    Engine e;
    const bool whole =
        library != nullptr && take(library, "sqlite3_open_v2", e.open) &&
        take(library, "sqlite3_close", e.close) && take(library, "sqlite3_exec", e.exec) &&
        take(library, "sqlite3_prepare_v2", e.prepare) &&
        take(library, "sqlite3_bind_int64", e.bindNumber) &&
        take(library, "sqlite3_bind_text", e.bindText) &&
        take(library, "sqlite3_bind_blob", e.bindBlob) &&
        take(library, "sqlite3_bind_null", e.bindNull) && take(library, "sqlite3_step", e.step) &&
        take(library, "sqlite3_reset", e.reset) && take(library, "sqlite3_finalize", e.finalize);
    return whole ? std::optional(e) : std::nullopt;
}

struct Row {
    std::size_t table;
    std::vector<Cell> cells;
};

/// What a registration writes, in the order it writes it, and the tables it goes to.
struct Recorded {
    QByteArray schema;
    std::vector<QByteArray> inserts; ///< by table
    std::vector<std::vector<Row>> registrations;
};

constexpr std::array kTables = {"record", "change", "register", "person", "person_word"};

std::vector<std::vector<Cell>> rowsOf(Database& db, const QByteArray& sql, qint64 row)
{
    auto found = sure(db.prepare({sql.constData(), static_cast<std::size_t>(sql.size())}));
    found.with(row);
    std::vector<std::vector<Cell>> rows;
    while (sure(found.step())) {
        std::vector<Cell> cells;
        for (int column = 0; column < found.columnCount(); ++column)
            cells.push_back(found.cell(column));
        rows.push_back(std::move(cells));
    }
    return rows;
}

QByteArray keyColumn(const char* table)
{
    return qstrcmp(table, "change") == 0 ? "record" : "row";
}

/// SQLite 3.15, which SQLCipher 3.4.1 is, does not know STRICT.
QByteArray schemaOf(Database& db)
{
    static const QRegularExpression strict(u"\\)\\s*STRICT\\s*(,\\s*WITHOUT ROWID)?\\s*$"_s);
    auto found = sure(db.prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"));
    QString schema;
    while (sure(found.step())) {
        QString sql = found.text(0);
        const auto match = strict.match(sql);
        if (match.hasMatch())
            sql = sql.left(match.capturedStart()) +
                  (match.captured(1).isEmpty() ? u")"_s : u") WITHOUT ROWID"_s);
        schema += sql + u";\n"_s;
    }
    return schema.toUtf8();
}

Recorded record(Database& db)
{
    Recorded recorded{schemaOf(db), {}, {}};
    const qint64 last = sure(db.integer("SELECT max(row) FROM person")).value_or(0);
    for (qint64 row = last - kPeopleCompared + 1; row <= last; ++row) {
        std::vector<Row> registration;
        for (std::size_t table = 0; table < kTables.size(); ++table) {
            const QByteArray sql = QByteArray("SELECT * FROM ") + kTables[table] + " WHERE " +
                                   keyColumn(kTables[table]) + " = ?";
            for (std::vector<Cell>& cells : rowsOf(db, sql, row))
                registration.push_back({table, std::move(cells)});
        }
        recorded.registrations.push_back(std::move(registration));
    }
    for (std::size_t table = 0; table < kTables.size(); ++table) {
        qsizetype columns = 0;
        for (const Row& row : recorded.registrations.front()) {
            if (row.table == table)
                columns = static_cast<qsizetype>(row.cells.size());
        }
        recorded.inserts.push_back(QByteArray("INSERT INTO ") + kTables[table] + " VALUES (?" +
                                   QByteArray(",?").repeated(columns - 1) + ")");
    }
    return recorded;
}

/// One connection of an engine that writes recorded registrations.
class Replay {
public:
    Replay(const Engine& engine, const QString& file, const char* vfs, const QByteArray& setup)
        : m_engine(engine)
    {
        check(m_engine.open(QFile::encodeName(file).constData(), &m_db,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs));
        run(setup);
    }
    ~Replay()
    {
        for (sqlite3_stmt* insert : m_inserts)
            m_engine.finalize(insert);
        m_engine.close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Replay)

    void prepare(const Recorded& recorded)
    {
        run("BEGIN;" + recorded.schema + "COMMIT");
        for (const QByteArray& sql : recorded.inserts) {
            m_inserts.push_back(nullptr);
            check(m_engine.prepare(m_db, sql.constData(), -1, &m_inserts.back(), nullptr));
        }
    }
    void save(const std::vector<Row>& registration)
    {
        run("BEGIN IMMEDIATE");
        for (const Row& row : registration)
            insert(row);
        run("COMMIT");
    }

private:
    void run(const QByteArray& sql)
    {
        check(m_engine.exec(m_db, sql.constData(), nullptr, nullptr, nullptr));
    }
    static void check(int code)
    {
        if (code != SQLITE_OK)
            giveUp({core::ErrorCode::Internal, u"replay: sqlite %1"_s.arg(code), {}});
    }
    void insert(const Row& row)
    {
        sqlite3_stmt* insert = m_inserts[row.table];
        int index = 0;
        for (const Cell& cell : row.cells)
            bind(insert, ++index, cell);
        const int code = m_engine.step(insert);
        check(code == SQLITE_DONE ? SQLITE_OK : code);
        m_engine.reset(insert);
    }
    void bind(sqlite3_stmt* insert, int index, const Cell& cell)
    {
        if (const auto* number = std::get_if<qint64>(&cell)) {
            m_engine.bindNumber(insert, index, *number);
        } else if (const auto* text = std::get_if<QString>(&cell)) {
            const QByteArray utf8 = text->toUtf8();
            m_engine.bindText(insert, index, utf8.constData(), static_cast<int>(utf8.size()),
                              SQLITE_TRANSIENT);
        } else if (const auto* bytes = std::get_if<QByteArray>(&cell)) {
            m_engine.bindBlob(insert, index, bytes->constData(), static_cast<int>(bytes->size()),
                              SQLITE_TRANSIENT);
        } else {
            m_engine.bindNull(insert, index);
        }
    }

    Engine m_engine;
    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_inserts;
};

const QByteArray kSame = "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; "
                         "PRAGMA secure_delete=ON; PRAGMA mmap_size=0; PRAGMA cache_size=-65536;";

double cpuOf(Replay& replay, const Recorded& recorded)
{
    replay.prepare(recorded);
    const double before = cpuMs();
    for (const std::vector<Row>& registration : recorded.registrations)
        replay.save(registration);
    return cpuMs() - before;
}

double sealedCpu(const QString& file, const Recorded& recorded)
{
    const core::storage::seal::SealedVfs vfs(benchKey());
    sure(core::storage::seal::createDatabaseFile(file, vfs));
    Replay replay({}, file, vfs.name(), kSame);
    return cpuOf(replay, recorded);
}

double cipherCpu(const Engine& engine, const QString& file, const Recorded& recorded)
{
    Replay replay(engine, file, nullptr,
                  "PRAGMA key=\"x'" + QByteArray("2a").repeated(32) +
                      "'\"; PRAGMA cipher_page_size=4096; PRAGMA journal_mode=WAL;" + kSame);
    return cpuOf(replay, recorded);
}

} // namespace

void measureCipher(const Setting& setting, Figures& figures)
{
    figures.section(u"The rows of one registration as bare SQL: our VFS beside SQLCipher 3.4.1"_s);
    const std::optional<Engine> cipher = loadCipher();
    if (!cipher) {
        figures.skip(u"Debian's SQLCipher (libsqlcipher0)"_s, u"not installed"_s);
        return;
    }
    Recorded recorded;
    {
        BenchStore plain(BenchStore::Kind::Plain, plainFolder(setting), 64);
        recorded = record(plain.db());
    }
    double sealed = 0;
    double ciphered = 0;
    for (int round = 0; round < kCipherRounds; ++round) {
        const QString file = u"%1/replay-%2"_s.arg(setting.folder).arg(round);
        sealed += sealedCpu(file + u".sealed"_s, recorded);
        ciphered += cipherCpu(*cipher, file + u".cipher"_s, recorded);
    }
    constexpr double kSaves = kCipherRounds * kPeopleCompared;
    figures.add(u"sealed, CPU"_s, sealed * 1e3 / kSaves, u"us"_s);
    figures.add(u"SQLCipher, CPU"_s, ciphered * 1e3 / kSaves, u"us"_s);
    figures.add(u"sealed against SQLCipher, CPU"_s, sealed / ciphered, u"times"_s, 1.0);
}

} // namespace bench
