using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Intents;

/// <summary>What somebody learns for themselves, they like: "teaching myself sql" and "learning python at home" ask for jobs with it, not for jobs that teach.</summary>
internal static class OwnLearning
{
    private const int MostWords = 12;
    private const int MostWordsOfASubject = 4;
    private const string Coding = "coding";

    private static readonly FrozenSet<string> Openings = WordList.Of("i im ive id been am have been currently started start always now just also well so and keep trying to");
    private static readonly FrozenSet<string> Teaching = WordList.Of("teach teaching taught learn learning learnt learned studying");
    private static readonly FrozenSet<string> Self = WordList.Of("myself meself");

    // How somebody learns who learns alone; it stands at the end.
    private static readonly string[] Alone =
    [
        "at home", "by myself", "on my own", "online", "from youtube", "on youtube", "off youtube", "in my spare time", "in my free time", "in my room", "on my laptop", "after school", "for fun", "from books",
    ];

    /// <summary>The words that such a message stands for; null when it is none.</summary>
    internal static string? Of(Ask ask)
    {
        var words = ask.Message.Words;
        if (words.Count is < 3 or > MostWords || ask.Message.Mentions.Any(mention => !mention.IsThing)) return null;
        var at = 0;
        while (at < words.Count && Openings.Contains(words[at])) at++;
        if (at >= words.Count - 1 || !Teaching.Contains(words[at])) return null;
        var isSelf = Self.Contains(words[at + 1]);
        var rest = string.Join(' ', words.Skip(at + (isSelf ? 2 : 1)));
        var how = Array.Find(Alone, end => rest.EndsWith(" " + end, StringComparison.Ordinal));
        if (!isSelf && how is null) return null;
        var subject = how is null ? rest : rest[..^(how.Length + 1)];
        return subject.Length == 0 || subject.Count(letter => letter == ' ') >= MostWordsOfASubject ? null : Meant(subject);
    }

    private static string Meant(string subject)
    {
        var doing = subject.StartsWith("how to ", StringComparison.Ordinal) ? subject["how ".Length..] : subject;
        if (doing.StartsWith("about ", StringComparison.Ordinal)) return $"i like {doing["about ".Length..]}";
        if (!doing.StartsWith("to ", StringComparison.Ordinal)) return $"jobs with {doing}";
        return doing.EndsWith(" code", StringComparison.Ordinal) || doing.EndsWith(" program", StringComparison.Ordinal) ? $"jobs with {Coding}" : $"i like {doing}";
    }
}
