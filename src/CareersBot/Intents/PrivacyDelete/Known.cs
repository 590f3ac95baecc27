using CareersBot.Intents.GradeWorry;
using CareersCatalogue.Occupations;

namespace CareersBot.Intents.PrivacyDelete;

/// <summary>What is remembered of somebody in this conversation, in plain words, and what they can say to have it forgotten.</summary>
internal static class Known
{
    private const int MostSaved = 3;

    /// <summary>All of it, in words that follow "I remember that"; likes, dislikes and grades first.</summary>
    internal static IReadOnlyList<string> Of(Ask ask)
    {
        var memory = ask.Memory;
        var known = Told.Shown(memory.Wishes, ask).ToList();
        var picked = Quiz.QuizAnswers.Options(memory.Quiz?.Answers ?? [], ask.Catalogue).Select(answer => answer.Said).ToList();
        if (Safety.AgeGroup.Find(memory.Age) is { } age) known.Add($"you are {age.Label}");
        if (memory.SchoolYear is { } year) known.Add($"you are in year {year}");
        if (memory.Grades?.Stage is { } stage) known.Add(Stage(stage));
        if (memory.Grades?.Goal is { } goal && ask.Catalogue.Find(goal) is { } hoped) known.Add($"you hope to be {Wording.A(hoped)}");
        if (memory.Nation is not null) known.Add($"you asked about {Nations.List.Find(memory.Nation)?.Label}");
        if (picked.Count > 0) known.Add($"in the quiz you picked {Wording.Join(picked)}");
        if (ask.Last is { } last) known.Add($"we talked about the {Wording.InSentence(last)}");
        var saved = memory.Saved.Select(ask.Catalogue.Find).OfType<CareersCatalogue.Snapshot.CatalogueEntry>().Select(Wording.InSentence).ToList();
        if (saved.Count > 0) known.Add(saved.Count <= MostSaved ? $"you saved {Wording.Join(saved)}" : $"you saved {Wording.Jobs(saved.Count)}");
        return known;
    }

    private static string Stage(string key) => key switch
    {
        GradeWorryQuestions.School => "you are at school",
        GradeWorryQuestions.College => "you are at college",
        _ => "you have left school",
    };

    /// <summary>Labels that forget one thing each, newest like first; each fits on a button.</summary>
    internal static IReadOnlyList<string> Forgettable(Ask ask) =>
    [
        .. Told.Labels(ask.Memory.Wishes, ask).Reverse().Select(label => $"Forget {label}").Where(label => label.Length <= Wording.LongestAction).Take(1),
        .. ask.Memory.Age is null ? [] : new[] { "Forget my age" }, .. ask.Memory.SchoolYear is null ? [] : new[] { "Forget my year" },
    ];

    /// <summary>Whether two lines are one thing to whoever told it, such as science as a subject and as an interest.</summary>
    internal static bool IsOne(string line, string other, Ask ask)
    {
        if (line == other) return true;
        var (one, two) = (WrittenWishes.Read(ask, [line]), WrittenWishes.Read(ask, [other]));
        return one.Liked.Any(chosen => two.Liked.Any(second => WishLabels.AreOne(chosen, second)))
            || one.Disliked.Any(chosen => two.Disliked.Any(second => WishLabels.AreOne(chosen, second)));
    }
}
