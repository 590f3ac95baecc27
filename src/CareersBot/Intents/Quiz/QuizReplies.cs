using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Quiz;

internal static class QuizReplies
{
    internal const string Welcome = "Ten quick questions, about three minutes. Pick one, use your own words, or skip.";

    private const int FewestForResult = 5;

    internal static Answer Ask(QuizMemory quiz, string opening)
    {
        var question = QuizQuestions.All[quiz.At];
        var early = quiz.Answers.Count(key => key is not null) >= FewestForResult; // from here on the answers say enough
        return new($"{opening} {quiz.At + 1} of {QuizQuestions.All.Count}: {question.Text}")
        {
            Actions = [.. question.Options.Select(option => option.Label), early ? "See my jobs" : "Skip", Floor.Leave("quiz")],
            Intent = QuizIntent.Id,
            Simpler = $"{question.Text} Pick one, or say skip.",
            Remember = memory => memory with { Pending = QuizIntent.Id, Quiz = quiz, Listed = [], Shown = 0 },
        };
    }

    internal static Answer Suggest(IReadOnlyList<QuizSuggestion> suggested)
    {
        var entries = suggested.Select(one => one.Entry).ToList();
        var first = suggested[0];
        return new($"Ideas from your answers: {Wording.Join([.. entries.Select(Wording.InSentence)])}. {first.Entry.Occupation.Title} comes first, as you said: {Said(first.Because, 3)}. They are ideas, not a verdict.")
        {
            Actions = [.. Wording.Buttons(entries, 3), "Why these?", "What jobs are there?"],
            Entries = entries,
            Sources = [.. entries.Select(entry => entry.Occupation.Sources[0])],
            Intent = QuizIntent.Id,
            Card = new("Ideas from your answers")
            {
                Items = [.. suggested.Select(one => new CardFact(one.Entry.Occupation.Title, $"{Wording.Cut(one.Entry.Occupation.Summary, 22)} You said: {Said(one.Because, 4)}."))],
                SourceLine = Sourcing.Line(entries[0].Occupation.Sources[0]),
            },
        };
    }

    internal static Answer Why(IReadOnlyList<QuizSuggestion> suggested, IReadOnlyList<QuizOption> answers) => suggested.Count == 0
        ? new("I have no suggestions to explain yet. Shall we do the quiz?") { Actions = ["Do the quiz", "What jobs are there?"], Intent = QuizIntent.Id }
        : new(string.Join(" ", suggested.Select(one => $"{one.Entry.Occupation.Title} goes with {one.Because.Count} of {answers.Count}: {Said(one.Because, 2)}.")))
        {
            Actions = [.. Wording.Buttons([.. suggested.Select(one => one.Entry)], 3), "Do the quiz again", "What jobs are there?"],
            Entries = [.. suggested.Select(one => one.Entry)],
            Sources = [.. suggested.Select(one => one.Entry.Occupation.Sources[0])],
            Intent = QuizIntent.Id,
        };

    internal static Answer NothingClear(IReadOnlyList<CatalogueEntry> contrast) => new(
        "Nothing stands out yet, and that is fine: many people find out by trying. "
        + (contrast.Count < 2 ? "Look at a few jobs and see what you like." : $"Two very different ones: {Wording.InSentence(contrast[0])} is with patients, {Wording.InSentence(contrast[1])} is behind the scenes. Which sounds better?"))
    {
        Actions = [.. Wording.Buttons(contrast, 2), "Work experience", "Do the quiz again", "Talk to a person"],
        Entries = contrast,
        Sources = [.. contrast.Select(entry => entry.Occupation.Sources[0])],
        Intent = QuizIntent.Id,
    };

    private static string Said(IReadOnlyList<QuizOption> answers, int most) => Wording.Join([.. answers.Take(most).Select(answer => answer.Said)]);
}
