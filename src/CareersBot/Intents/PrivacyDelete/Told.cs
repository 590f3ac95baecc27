using System.Collections.Frozen;
using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents.PrivacyDelete;

/// <summary>What somebody told of their likes, dislikes and grades, kept as what was understood of it: short lines, never the words as typed.</summary>
internal static class Told
{
    private const int Most = 10;
    private const int MostWords = 4;
    private const string Refused = "refused:", Grade = "grade:";

    // What says nothing of what somebody likes.
    private static readonly FrozenSet<string> Around = WordList.Of(
        """
        like likes love enjoy enjoying liking into really quite also and but thing things stuff want wanna work do doing with good at interested
        fun cool im ive year age old years say said
        """);

    /// <summary>The lines with those that a message adds; what it says against an earlier one takes that one's place.</summary>
    internal static IReadOnlyList<string> Added(IReadOnlyList<string> before, Ask ask)
    {
        var wishes = ask.Message.Wishes;
        List<string> now = [.. WrittenWishes.Of(wishes), .. ask.Message.Refused.Select(mention => Refused + mention.Entry.Occupation.Slug.Value)];
        if (now.Count == 0 && Telling(ask.Message) is { Length: > 0 } said) now.Add(WrittenWishes.OfWords(said));
        return [.. before.Where(line => !now.Contains(line) && !now.Exists(other => AreOpposite(line, other))).Concat(now).TakeLast(Most)];
    }

    /// <summary>The lines with the grade that somebody said they have or expect in a subject, such as a 4 in maths.</summary>
    internal static IReadOnlyList<string> WithGrade(IReadOnlyList<string> before, Understood message)
    {
        if (message.Subjects is not [var subject] || !message.Says("i", "im", "my", "ive", "got", "predicted")) return before;
        if (GradeIn(message) is not { } grade) return before;
        var start = $"{Grade}{subject.Slug.Value}:";
        var line = start + grade.ToString(CultureInfo.InvariantCulture);
        return [.. before.Where(other => !other.StartsWith(start, StringComparison.Ordinal)).Append(line).TakeLast(Most)];
    }

    /// <summary>Whether a line is of a grade.</summary>
    internal static bool IsGrade(string line) => line.StartsWith(Grade, StringComparison.Ordinal);

    /// <summary>What a line is about, in few words, such as "science"; null for what a newer release has no more.</summary>
    internal static string? Label(string line, Ask ask)
    {
        if (IsRefused(line)) return Job(line, ask) is { } entry ? Wording.InSentence(entry) : null;
        if (line.StartsWith(Grade, StringComparison.Ordinal)) return "my grades";
        var wishes = WrittenWishes.Read(ask, [line]);
        if (WishLabels.Of([.. wishes.Liked, .. wishes.Disliked]) is [var label, ..]) return label;
        return wishes.DislikedWords is [var word, ..] ? word : WrittenWishes.WordsOf([line]);
    }

    /// <summary>What the lines are about, each thing once, in the order in which it was told.</summary>
    internal static IReadOnlyList<string> Labels(IReadOnlyList<string> lines, Ask ask)
    {
        var wishes = WrittenWishes.Read(ask, lines);
        var said = WishLabels.Of([.. wishes.Liked, .. wishes.Disliked]);
        bool IsSaid(string line, string label) => said.Contains(label) || WrittenWishes.Read(ask, [line]) is { Liked.Count: 0, Disliked.Count: 0 };
        return [.. lines.Select(line => Label(line, ask) is { } label && IsSaid(line, label) ? label : null).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What lines say, in words that follow "I remember that": likes together, then what is to be avoided, then grades.</summary>
    internal static IReadOnlyList<string> Shown(IReadOnlyList<string> lines, Ask ask)
    {
        var wishes = WrittenWishes.Read(ask, lines);
        List<string> liked = [.. WishLabels.Of(wishes.Liked), .. lines.Select(line => WrittenWishes.WordsOf([line])).OfType<string>()];
        List<string> avoided = [.. WishLabels.Of(wishes.Disliked).Concat(wishes.DislikedWords).Distinct(StringComparer.Ordinal)];
        var refused = lines.Where(IsRefused).Select(line => Job(line, ask)).OfType<CatalogueEntry>().Select(Wording.A).ToList();
        return
        [
            .. liked.Count == 0 ? [] : new[] { $"you like {Wording.Join(liked)}" },
            .. avoided.Count == 0 ? [] : new[] { $"you want to be away from {Wording.Join(avoided)}" },
            .. refused.Count == 0 ? [] : new[] { $"you don't want to be {Wording.Join(refused, "or")}" },
            .. lines.Where(IsGrade).Select(line => line.Split(':')).Select(parts => $"you have or expect a {parts[2]} in {Name(parts[1], ask)}"),
        ];
    }

    /// <summary>Whether a message speaks of what a line says, by its words or by a word that means the same.</summary>
    internal static bool IsNamed(string line, IReadOnlyList<string> words, Ask ask)
    {
        if (Label(line, ask) is { } label && words.Any(word => label.Split(' ').Any(part => Stems.Of(part) == Stems.Of(word)))) return true;
        var wishes = ask.Message.Wishes;
        var held = WrittenWishes.Read(ask, [line]);
        var named = wishes.Liked.Concat(wishes.Disliked).Select(WrittenWishes.Key).ToHashSet(StringComparer.Ordinal);
        return held.Liked.Concat(held.Disliked).Any(chosen => named.Contains(WrittenWishes.Key(chosen)))
            || (IsRefused(line) && ask.Message.Mentions.Concat(ask.Message.Refused).Any(mention => mention.Entry == Job(line, ask)));
    }

    /// <summary>The number from 1 to 9 that is said as a grade, as in "got a 4 in maths"; null when there is none.</summary>
    internal static int? GradeIn(Understood message)
    {
        for (var i = 0; i < message.Words.Count; i++)
        {
            if (message.Words[i] is not [>= '1' and <= '9' and var figure]) continue;
            if (i + 1 < message.Words.Count && message.Words[i + 1] == "in" && message.Subjects.Count > 0) return figure - '0';
            if (i > 0 && message.Words[i - 1] is "a" or "grade" or "got" or "get" or "with" or "predicted" or "have") return figure - '0';
        }

        return null;
    }

    private static string Name(string slug, Ask ask) =>
        ask.Catalogue.Contents.Subjects.FirstOrDefault(subject => subject.Slug.Value == slug) is { } subject ? RequirementWording.InSentence(subject) : slug;

    private static bool IsRefused(string line) => line.StartsWith(Refused, StringComparison.Ordinal);

    private static CatalogueEntry? Job(string line, Ask ask) => ask.Catalogue.Find(line[Refused.Length..]);

    private static string Telling(Understood message) => string.Join(
        ' ', Records.Telling(message.Words.SkipWhile(word => !Around.Contains(word))).Where(word => !Around.Contains(word)).Take(MostWords));

    // "i love art" after "i hate art".
    private static bool AreOpposite(string line, string other) =>
        line.Split(':', 2) is [var kind, var value] && other.Split(':', 2) is [var second, var same] && kind != second && value == same;
}
