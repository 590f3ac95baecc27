using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Understanding;

/// <summary>What grades that somebody tells of come to.</summary>
internal enum GradeSign
{
    /// <summary>No grade and no result is told, or only asked about.</summary>
    None,

    /// <summary>All that is told is a pass: 4 or C and above, a merit, or exams that went well.</summary>
    Good,

    /// <summary>Something is below that, or failed.</summary>
    Low,
}

/// <summary>
/// Reads grades as people write them: GCSEs 9 to 1, letters such as A*AA, BTEC merits, "passed", "set 1". A word such as "predicted"
/// says nothing by itself: its value does.
/// </summary>
/// <param name="Sign">What they come to.</param>
/// <param name="IsALevel">Whether letters in a row are told, as of A levels.</param>
internal sealed record Grades(GradeSign Sign, bool IsALevel)
{
    private const int Pass = 4; // the old C

    private static readonly FrozenSet<string> Telling = WordList.Of("predicted got get getting grade grades gcse gcses mock mocks results straight achieved forecast working track all mostly mainly levels alevels btec");
    private static readonly FrozenSet<string> Failing = WordList.Of(
        """
        fail failed failing fails failure flunk flunked flunking bombed flop flopped flopping messed mess cooked screwed ruined terrible awful bad badly shocking disaster bottom thick
        dumb stupid rubbish low lower worried scared over hope hopeless heartbroken miss missed
        """);
    private static readonly FrozenSet<string> Denying = WordList.Of("dont wont didnt cant never not havent doesnt if need needs needed require required without enough least minimum or does ask asks asking only");
    private static readonly FrozenSet<string> Counted = WordList.Of("gcses gcse years year yrs months weeks days hours a alevels levels subjects jobs times of more people kids ft foot feet stone star stars");
    private static readonly FrozenSet<string> Numbered = WordList.Of("level levels year yr set band unit part paper stage step option number top first last age in at is are im chapter type");
    private static readonly FrozenSet<string> WordsOfLetters = WordList.Of("bed dad add bee ace abc bad be ad dab cab dead bead deed beed ab dc ac ed ee cc bb ba da ea");

    /// <summary>The grades in a message.</summary>
    internal static Grades In(Understood message)
    {
        var raw = Raw(message.Text);
        var words = raw.ConvertAll(word => word.ToLowerInvariant());
        var values = new List<bool>(); // whether each is a pass
        var isALevel = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (Row(raw[i], words) is { } row) (isALevel, _) = (true, Added(values, row));
            else if ((Figure(words, i) ?? Letter(raw, words, i) ?? (words[i] is "distinction" or "distinctions" or "merit" or "merits" ? true : null)) is { } pass) values.Add(pass);
        }

        var isDenied = words.Exists(Denying.Contains);
        var isLow = words.Exists(Failing.Contains) || values.Contains(false);
        var isGood = !isDenied && (values.Count > 0 || WentWell(message, words));
        return new(isLow ? GradeSign.Low : isGood ? GradeSign.Good : GradeSign.None, isALevel) { IsValue = values.Count > 0 && !isDenied };
    }

    /// <summary>Whether a grade itself is told, and not only how exams went.</summary>
    internal bool IsValue { get; private init; }

    private static bool Added(List<bool> values, bool value)
    {
        values.Add(value);
        return value;
    }

    // "7s", "a 4 in maths", "grade 6"; not "year 9", not "5 gcses".
    private static bool? Figure(List<string> words, int at)
    {
        var word = words[at];
        if (word.Length > 2 && word.All(figure => figure is >= '1' and <= '9') && words.Exists(one => one is "gcse" or "gcses" or "mocks")) return word.All(figure => figure - '0' >= Pass);
        if (word.Length is not (1 or 2) || word[0] is not (>= '1' and <= '9') || (word.Length == 2 && word[1] != 's')) return null;
        var isAlone = word.Length == 1;
        if (isAlone && (!words.Exists(Telling.Contains) || (at > 0 && Numbered.Contains(words[at - 1])) || (at + 1 < words.Count && Counted.Contains(words[at + 1])))) return null;
        return word[0] - '0' >= Pass;
    }

    // "A*AA", "BBC", "dmm" with a BTEC: letters in the order of grades, written in capitals or beside a word for grades.
    private static bool? Row(string raw, List<string> words)
    {
        var letters = raw.Replace("*", "", StringComparison.Ordinal);
        if (letters.Length is not (2 or 3 or 4)) return null;
        var lower = letters.ToLowerInvariant();
        var isCapital = raw.All(letter => letter == '*' || char.IsUpper(letter));
        if (!isCapital && !raw.Contains('*', StringComparison.Ordinal) && (letters.Length < 3 || WordsOfLetters.Contains(lower) || !words.Exists(Telling.Contains))) return null;
        if (words.Contains("btec") && lower.All(letter => letter is 'p' or 'm' or 'd')) return true;
        if (!lower.All(letter => letter is >= 'a' and <= 'e' or 'u') || (isCapital && letters.Length == 2 && !words.Exists(Telling.Contains))) return null;
        for (var i = 1; i < lower.Length; i++)
            if (lower[i] < lower[i - 1]) return null;
        return lower.All(letter => letter <= 'c');
    }

    // "an A* in biology", "a b in maths", "straight As".
    private static bool? Letter(List<string> raw, List<string> words, int at)
    {
        var word = words[at];
        if (word is "a*" or "a*s") return true;
        if (word.Length is not (1 or 2) || word[0] is not (>= 'a' and <= 'e' or 'u') || (word.Length == 2 && word[1] != 's')) return null;
        var isPass = word[0] is >= 'a' and <= 'c';
        if (word.Length == 2) return char.IsUpper(raw[at][0]) && raw[at][1] == 's' ? isPass : at > 0 && words[at - 1] is "straight" ? isPass : null;
        var isBeforeSubject = at + 1 < words.Count && words[at + 1] == "in" && at > 0 && words[at - 1] is "got" or "a" or "an" or "get" or "grade" or "predicted" or "my";
        return isBeforeSubject && !(word == "a" && words[at - 1] is "a") ? isPass : null;
    }

    // "passed maths", "smashed my mocks", "set 1 for science".
    private static bool WentWell(Understood message, List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : "";
            if (words[i] is "set" && next is "1" or "one" or "2" or "two") return true;
            if (words[i] is "top" && next is "set" or "sets" or "marks" or "grades") return true;
            var isExam = message.Subjects.Count > 0 || words.Exists(word => word is "gcse" or "gcses" or "mock" or "mocks" or "exam" or "exams" or "alevels" or "levels" or "btec" or "results");
            if (isExam && (words[i] is "smashed" or "aced" or "nailed" || (words[i] == "passed" && next is not ("away" or "out")))) return true;
            if (isExam && words[i] is "went" or "did" or "done" && words.Skip(i + 1).Take(3).Any(word => word is "well" or "amazing" or "brilliant" or "great")) return true;
        }

        return false;
    }

    private static List<string> Raw(string text)
    {
        var plain = text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= plain.Length; i++)
        {
            var isWord = i < plain.Length && (char.IsLetterOrDigit(plain[i]) || plain[i] == '*');
            if (isWord && start < 0) start = i;
            if (!isWord && start >= 0) (words, start) = ([.. words, plain[start..i]], -1);
        }

        return words;
    }
}
