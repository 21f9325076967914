// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scripted_prompter.h"

#include <catch2/catch.hpp>

namespace test {

ScriptedPrompter::~ScriptedPrompter()
{
    if (!m_script.empty())
        FAIL_CHECK("questions expected but not asked: " << m_script.size());
}

bool ScriptedPrompter::next(Kind kind, const QString& title, Step& step)
{
    if (m_script.empty() || m_script.front().kind != kind) {
        FAIL_CHECK("unexpected question: " << title.toStdString());
        return false;
    }
    step = m_script.front();
    m_script.pop_front();
    return true;
}

void ScriptedPrompter::ask(QWidget*, const ui::prompt::Question& question,
                           std::function<void(bool)> answered)
{
    m_questions.push_back(question);
    Step step{};
    if (next(Kind::Ask, question.title, step))
        answered(step.answer);
}

void ScriptedPrompter::warn(QWidget*, const QString& title, const QString& text)
{
    m_warnings.push_back(text);
    Step step{};
    next(Kind::Warn, title, step);
}

void ScriptedPrompter::file(Kind kind, const ui::prompt::FileRequest& request,
                            const std::function<void(QString)>& chosen)
{
    m_files.push_back(request);
    Step step{};
    if (next(kind, request.title, step) && !step.path.isEmpty())
        chosen(step.path);
}

void ScriptedPrompter::chooseFile(QWidget*, const ui::prompt::FileRequest& request,
                                  std::function<void(QString)> chosen)
{
    file(Kind::ChooseFile, request, chosen);
}

void ScriptedPrompter::chooseFolder(QWidget*, const ui::prompt::FileRequest& request,
                                    std::function<void(QString)> chosen)
{
    file(Kind::ChooseFolder, request, chosen);
}

void ScriptedPrompter::saveFile(QWidget*, const ui::prompt::FileRequest& request,
                                std::function<void(QString)> chosen)
{
    file(Kind::SaveFile, request, chosen);
}

} // namespace test
