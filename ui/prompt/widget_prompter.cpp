// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/widget_prompter.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::prompt {
namespace {

/// The question with two verbs. A typed confirm keeps the action shut until the word is there.
class QuestionDialog final : public HwDialog {
public:
    QuestionDialog(const LockSignal& lock, QWidget* owner, const Question& question)
        : HwDialog(lock, owner)
    {
        setWindowTitle(question.title);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 20, 20, 20);
        layout->setSpacing(12);
        auto* title = new QLabel(question.title);
        title->setProperty("kind", QStringLiteral("h2"));
        auto* text = new QLabel(question.text);
        text->setWordWrap(true);
        text->setMinimumWidth(420);
        layout->addWidget(title);
        layout->addWidget(text);

        auto* action = new QPushButton(question.action);
        action->setObjectName(QStringLiteral("action"));
        action->setProperty("kind", QStringLiteral("danger"));
        action->setAutoDefault(false);
        auto* stay = new QPushButton(question.stay);
        stay->setObjectName(QStringLiteral("stay"));
        stay->setDefault(true);
        if (!question.typedConfirm.isEmpty())
            layout->addWidget(confirmEdit(question.typedConfirm, action));
        auto* buttons = new QHBoxLayout;
        buttons->addStretch();
        buttons->addWidget(action);
        buttons->addWidget(stay);
        layout->addLayout(buttons);
        connect(action, &QPushButton::clicked, this, &QDialog::accept);
        connect(stay, &QPushButton::clicked, this, &QDialog::reject);
        stay->setFocus();
    }

private:
    QLineEdit* confirmEdit(const QString& word, QPushButton* action)
    {
        auto* edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("typed"));
        edit->setPlaceholderText(word);
        edit->setAccessibleName(windowTitle());
        action->setEnabled(false);
        connect(edit, &QLineEdit::textChanged, action, [action, word](const QString& typed) {
            action->setEnabled(typed.trimmed() == word);
        });
        return edit;
    }
};

QFileDialog* fileDialog(QWidget* owner, const LockSignal& lock, const FileRequest& request)
{
    const QString folder = request.folder.isEmpty() ? QDir::homePath() : request.folder;
    auto* dialog = new QFileDialog(owner, request.title, folder);
    // The system's chooser would stay open above the lock and remembers file names.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    if (!request.name.isEmpty())
        dialog->selectFile(request.name);
    QObject::connect(&lock, &LockSignal::locking, dialog, &QDialog::reject);
    return dialog;
}

void onFileChosen(QFileDialog* dialog, std::function<void(QString)> chosen)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
}

} // namespace

WidgetPrompter::WidgetPrompter(const LockSignal& lock, QObject* parent)
    : QObject(parent), m_lock(lock)
{
    // What waits belongs to the session that ends.
    connect(&lock, &LockSignal::locking, this, [this] { m_waiting.clear(); });
}

void WidgetPrompter::enqueue(QWidget* owner, Maker make)
{
    m_waiting.push_back({owner, owner != nullptr, std::move(make)});
    if (m_open.isNull())
        showNext();
}

void WidgetPrompter::showNext()
{
    while (!m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        if (next.owned && next.owner.isNull())
            continue;
        m_open = next.make(next.owner);
        connect(m_open, &QDialog::finished, this, [this] {
            m_open = nullptr;
            showNext();
        });
        m_open->open();
        return;
    }
}

void WidgetPrompter::ask(QWidget* owner, const Question& question,
                         std::function<void(bool)> answered)
{
    enqueue(owner, [this, question, answered = std::move(answered)](QWidget* parent) -> QDialog* {
        auto* dialog = new QuestionDialog(m_lock, parent, question);
        connect(dialog, &QDialog::finished, dialog,
                [answered](int result) { answered(result == QDialog::Accepted); });
        return dialog;
    });
}

void WidgetPrompter::warn(QWidget* owner, const QString& title, const QString& text)
{
    enqueue(owner, [this, title, text](QWidget* parent) -> QDialog* {
        auto* box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        connect(&m_lock, &LockSignal::locking, box, &QDialog::reject);
        return box;
    });
}

void WidgetPrompter::chooseFile(QWidget* owner, const FileRequest& request,
                                std::function<void(QString)> chosen)
{
    enqueue(owner, [this, request, chosen = std::move(chosen)](QWidget* parent) -> QDialog* {
        QFileDialog* dialog = fileDialog(parent, m_lock, request);
        dialog->setFileMode(QFileDialog::ExistingFile);
        onFileChosen(dialog, chosen);
        return dialog;
    });
}

void WidgetPrompter::chooseFolder(QWidget* owner, const FileRequest& request,
                                  std::function<void(QString)> chosen)
{
    enqueue(owner, [this, request, chosen = std::move(chosen)](QWidget* parent) -> QDialog* {
        QFileDialog* dialog = fileDialog(parent, m_lock, request);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        onFileChosen(dialog, chosen);
        return dialog;
    });
}

void WidgetPrompter::saveFile(QWidget* owner, const FileRequest& request,
                              std::function<void(QString)> chosen)
{
    enqueue(owner, [this, request, chosen = std::move(chosen)](QWidget* parent) -> QDialog* {
        QFileDialog* dialog = fileDialog(parent, m_lock, request);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        onFileChosen(dialog, chosen);
        return dialog;
    });
}

} // namespace ui::prompt
