// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub/hub_link.h"

#include "core/base/check.h"
#include "core/sync/hub/hub_refusal.h"

#include <QRegularExpression>

#include <libpq-fe.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace core::sync {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTickMs = 100; ///< how long a cancelled job may go on waiting
constexpr qint64 kConnectMs = 30'000;
constexpr qint64 kSilenceMs = 60'000; ///< twice what the hub gives a statement
constexpr qint64 kLargestAnswer = 64 * 1024 * 1024;

void ignoreNotice(void*, const PGresult*) {}

/// The other side still holds the connection: it did not fail, we turned away.
bool isHeld(int socket)
{
    char byte = 0;
    const auto got = ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got > 0 || (got < 0 && errno == EAGAIN);
}

} // namespace

HubLink::HubLink(HubAddress address, const JobControl& control)
    : m_address(std::move(address)), m_control(control)
{
}

HubLink::~HubLink() = default;

void HubLink::Finish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

/// Asks the kernel what went over the socket. Of one that is closed already, what was known last.
Traffic HubLink::look()
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (m_connection && PQsocket(m_connection.get()) >= 0 &&
        ::getsockopt(PQsocket(m_connection.get()), IPPROTO_TCP, TCP_INFO, &info, &size) == 0)
        m_now = {static_cast<qint64>(info.tcpi_bytes_sent),
                 static_cast<qint64>(info.tcpi_bytes_received), 0};
    return m_now;
}

Traffic HubLink::traffic() const
{
    return {m_past.bytesOut + m_now.bytesOut, m_past.bytesIn + m_now.bytesIn, m_past.roundTrips};
}

void HubLink::drop()
{
    look();
    m_past = traffic();
    m_now = {};
    m_connection.reset();
}

tl::unexpected<Error> HubLink::lost(const char* what)
{
    drop();
    return fail(ErrorCode::Unreachable, QLatin1String(what), {u"hub"_s});
}

/// Until the socket is ready; looks up every so often whether anybody still wants the answer.
Status HubLink::wait(short events, qint64 limitMs)
{
    while (true) {
        if (const Status wanted = m_control.proceed(); !wanted) {
            drop();
            return wanted;
        }
        pollfd waited{PQsocket(m_connection.get()), events, 0};
        const int ready = ::poll(&waited, 1, kTickMs);
        if (ready < 0 && errno != EINTR)
            return lost("the connection to the hub cannot be waited for");
        const Traffic now = look();
        if (now.bytesIn + now.bytesOut != m_moved) {
            m_moved = now.bytesIn + now.bytesOut;
            m_sinceMoved.start();
        }
        if (ready > 0)
            return {};
        if (m_sinceMoved.hasExpired(limitMs))
            return lost("the hub is silent");
    }
}

Status HubLink::connect()
{
    if (m_connection && PQstatus(m_connection.get()) == CONNECTION_OK)
        return {};
    drop();
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [keyword, value] : m_address.keywords()) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    m_connection.reset(PQconnectStartParams(keywords.data(), values.data(), 0));
    CORE_ASSERT(m_connection);
    // Codes instead of sentences: no text of the server reaches a log, and no language matters.
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_SQLSTATE);
    PQsetNoticeReceiver(m_connection.get(), ignoreNotice, nullptr);
    m_sinceMoved.start();
    auto next = PQstatus(m_connection.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED
                                                               : PGRES_POLLING_WRITING;
    bool inTls = false;
    while (next != PGRES_POLLING_OK) {
        if (next == PGRES_POLLING_FAILED)
            return refusedConnection(inTls);
        CORE_TRY(wait(next == PGRES_POLLING_READING ? POLLIN : POLLOUT, kConnectMs));
        inTls = PQstatus(m_connection.get()) == CONNECTION_SSL_STARTUP;
        next = PQconnectPoll(m_connection.get());
    }
    if (PQsslInUse(m_connection.get()) == 0 || PQsetnonblocking(m_connection.get(), 1) != 0)
        return lost("the hub does not speak TLS");
    return {};
}

/// Why no connection came about: the code of the server if it sent one, else where it ended.
Status HubLink::refusedConnection(bool inTls)
{
    static const QRegularExpression code(u":\\s+([0-9A-Z]{5})\\s*$"_s);
    const QString message = QString::fromUtf8(PQerrorMessage(m_connection.get()));
    const auto match = code.match(message);
    const bool isStranger =
        inTls && (message.contains(u"certificate"_s) || isHeld(PQsocket(m_connection.get())));
    // The name of the file is in the address, and it is not there.
    const bool lacksRoot = inTls && message.contains(u"root certificate file"_s);
    const bool unbound = !match.hasMatch() && message.contains(u"channel binding"_s);
    drop();
    if (match.hasMatch())
        return fail(hubRefusal(match.captured(1).toLatin1(), {}));
    if (lacksRoot)
        return fail(ErrorCode::BadInput, u"the certificates the address names cannot be read"_s,
                    {u"sslrootcert"_s});
    if (isStranger || unbound)
        return fail(ErrorCode::NotTrusted, u"the hub does not show that it is the one meant"_s,
                    {u"hub"_s});
    return fail(ErrorCode::Unreachable, u"no connection to the hub"_s, {u"hub"_s});
}

/// Reads what has come. An answer that does not end is cut off.
Status HubLink::receive()
{
    if (PQconsumeInput(m_connection.get()) == 0)
        return lost("the connection to the hub broke while reading");
    if (look().bytesIn - m_answerStart > kLargestAnswer) {
        drop();
        return fail(ErrorCode::InputDamaged, u"the answer of the hub does not end"_s, {u"hub"_s});
    }
    return {};
}

/// Sends what is left to send and takes the answer: the last result, or the first refusal.
Result<HubRows> HubLink::finish()
{
    m_answerStart = look().bytesIn;
    m_sinceMoved.start();
    std::unique_ptr<PGresult, decltype(&PQclear)> answer(nullptr, PQclear);
    bool isRefused = false;
    while (true) {
        const int left = PQflush(m_connection.get());
        if (left < 0)
            return lost("the connection to the hub broke while writing");
        if (left > 0 || PQisBusy(m_connection.get()) != 0) {
            CORE_TRY(wait(static_cast<short>(left > 0 ? POLLIN | POLLOUT : POLLIN), kSilenceMs));
            CORE_TRY(receive());
            continue;
        }
        PGresult* const one = PQgetResult(m_connection.get());
        if (one == nullptr)
            break;
        const auto status = PQresultStatus(one);
        const bool isGood = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
        if (isRefused) {
            PQclear(one);
            continue;
        }
        answer.reset(one);
        isRefused = !isGood;
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH)
            break; // nobody asked for this, and it has no end
    }
    if (!answer)
        return lost("the hub did not answer");
    look();
    if (!isRefused)
        return HubRows(answer.release());
    const QByteArray code = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
    const QByteArray detail = PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_DETAIL);
    if (code.isEmpty() || PQstatus(m_connection.get()) != CONNECTION_OK)
        return lost("the connection to the hub broke");
    Error refusal = hubRefusal(code, detail);
    // It may be the last word of a server that stops; and a transaction is not left half done.
    if (refusal.code == ErrorCode::Unreachable ||
        PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE)
        drop();
    return fail(std::move(refusal));
}

Result<HubRows> HubLink::call(const char* sql, const HubParameters& parameters)
{
    CORE_TRY(connect());
    std::vector<Oid> types;
    std::vector<const char*> values;
    std::vector<int> lengths;
    for (std::size_t at = 0; at < parameters.size(); ++at) {
        const auto& value = parameters.value(at);
        types.push_back(static_cast<Oid>(parameters.type(at)));
        values.push_back(value ? value->constData() : nullptr);
        lengths.push_back(value ? static_cast<int>(value->size()) : 0);
    }
    const std::vector<int> binary(parameters.size(), 1);
    if (PQsendQueryParams(m_connection.get(), sql, static_cast<int>(parameters.size()),
                          types.data(), values.data(), lengths.data(), binary.data(), 1) == 0)
        return lost("the hub cannot be asked");
    ++m_past.roundTrips;
    return finish();
}

Status HubLink::run(const QByteArray& sql)
{
    CORE_TRY(connect());
    if (PQsendQuery(m_connection.get(), sql.constData()) == 0)
        return lost("the hub cannot be asked");
    ++m_past.roundTrips;
    CORE_TRY(finish());
    return {};
}

Result<QByteArray> HubLink::verifierFor(const QString& login, const QString& password)
{
    CORE_TRY(connect());
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(),
                              login.toUtf8().constData(), "scram-sha-256"),
        PQfreemem);
    if (!verifier)
        return fail(ErrorCode::Internal, u"no verifier for a password"_s);
    return QByteArray(verifier.get());
}

} // namespace core::sync
