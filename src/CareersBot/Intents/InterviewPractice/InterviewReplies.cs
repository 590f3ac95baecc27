using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.InterviewPractice;

internal static class InterviewReplies
{
    private const string Hints = "Give me a hint";

    internal static Answer Tips { get; } = new("Tell a short true story: when it was, what you had to do, what you did, and what came of it. That is called STAR. Read the advert first. Do you want to practise?")
    {
        Actions = ["Practise now", "What are NHS values?", "Help with my form", "Talk to a person"],
        Simpler = "Tell one true story. Say what you did. Say how it ended.",
    };

    internal static Answer WhichJob(CatalogueEntry? last) => new("I can play the interviewer: five questions, one at a time. I keep nothing you type, and you can stop at any time. Which job is it for?")
    {
        Actions = [.. last is null ? [] : Wording.Buttons([last], 1).Where(label => !label.StartsWith("The ", StringComparison.Ordinal)), "Healthcare assistant", "Any job", Floor.Leave(InterviewPracticeIntent.Journey)],
        Remember = memory => memory with { Pending = InterviewPracticeIntent.Id, Interview = null },
    };

    internal static string Opening(CatalogueEntry? entry) => $"Let's practise{(entry is null ? "" : $" for {InAdvert(entry)}")}. Answer in your own words; I keep none of it.";

    internal static Answer Question(InterviewMemory practice, IReadOnlyList<InterviewQuestion> questions, string said) => new($"{said} Question {practice.At} of {questions.Count}: {questions[practice.At - 1].Text}")
    {
        Actions = [Hints, "Skip", Floor.Leave(InterviewPracticeIntent.Journey)],
        Intent = InterviewPracticeIntent.Id,
        Simpler = questions[practice.At - 1].Text,
        Remember = memory => memory with { Pending = InterviewPracticeIntent.Id, Interview = practice },
    };

    internal static Answer Easier(InterviewMemory practice, IReadOnlyList<InterviewQuestion> questions) => Question(
        practice, questions, $"They want to hear {(questions[practice.At - 1].Value is { } value ? $"if you show this: {Wording.Lower(value.Meaning)}." : practice.At == 1 ? "what draws you to the work." : "about one real thing you did.")}");

    internal static Answer Hint(InterviewMemory practice, IReadOnlyList<InterviewQuestion> questions) => Question(practice, questions, practice.At == 1
        ? "Say one thing you like about the work, and one thing you did that shows it."
        : "Think of school, home, a team or a job. Say when it was, what you did and how it ended.");

    internal static Answer Calm(InterviewMemory practice, IReadOnlyList<InterviewQuestion> questions) =>
        Question(practice, questions, "Nerves are normal, and nobody marks you here. Take a breath, or skip this one.");

    internal static Answer Again(InterviewMemory practice, IReadOnlyList<InterviewQuestion> questions) => Question(practice, questions, "Back to practice.");

    internal static Answer Done(InterviewMemory practice, string said) => new(
        $"{said} All done. You set the scene in {Of(practice.Situations)}, said what you did in {Of(practice.Actions)} and how it ended in {Of(practice.Results)}. Tell your best story to somebody before the day.")
    {
        Actions = ["Practise again", "What are NHS values?", "Where are jobs listed?", "Talk to a person"],
        Intent = InterviewPracticeIntent.Id,
        Remember = memory => memory with { Pending = null, Interview = null },
    };

    internal static Answer Values(InterviewWords words) => new(
        $"In England the NHS has {words.Values.Count} values: {Wording.Join([.. words.Values.Select(value => Wording.Lower(value.Name))])}. Think of one true story for each.")
    {
        Actions = ["Practise now", "Tell me more", "Interview tips"],
        Sources = [words.Source],
        More = string.Join(" ", words.Values.Select(value => $"{value.Name}: {value.Meaning}.")),
        Simpler = "Be kind. Work as a team. Respect people. Do it well.",
    };

    internal static Answer Nerves { get; } = new("Most people are nervous, and interviewers expect it. Two things help: one true story you know well, and saying it out loud once. You can ask them to repeat a question. Shall we practise?")
    {
        Actions = ["Practise now", "Interview tips", "Talk to a person"],
    };

    internal static Answer AskedFor(CatalogueEntry entry, IReadOnlyList<InterviewQuestion> questions, InterviewWords words) => new(
        $"For {InAdvert(entry)} they may ask: {string.Join(" ", questions.Take(2).Select(question => question.Text))} Expect questions on values, such as {Wording.Lower(words.Values[0].Name)}. Do you want to practise?")
    {
        Actions = ["Practise now", "What are NHS values?", "Interview tips"],
        Entries = [entry],
        Sources = [words.Source, entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };

    private static string InAdvert(CatalogueEntry entry) => $"{Wording.A(entry)} job";

    private static string Of(int count) => $"{count} of {InterviewQuestions.Count}";
}
