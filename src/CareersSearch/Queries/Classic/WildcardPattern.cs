using System.Text;
using CareersSearch.Analysis;

namespace CareersSearch.Queries.Classic;

/// <summary>A pattern of <c>?</c> and <c>*</c>, taken apart once and then held against many terms.</summary>
internal sealed class WildcardPattern
{
    private const int AnyCharacter = -1;
    private const int AnyText = -2;
    private readonly List<int> _parts = []; // code points, or one of the two above

    internal WildcardPattern(string pattern)
    {
        var isEscaped = false;
        foreach (var rune in pattern.EnumerateRunes())
        {
            if (!isEscaped && rune.Value == '\\') { isEscaped = true; continue; }
            _parts.Add(isEscaped ? rune.Value : rune.Value switch { '?' => AnyCharacter, '*' => AnyText, _ => rune.Value });
            isEscaped = false;
        }
        if (isEscaped) _parts.Add('\\');
        var prefix = new StringBuilder();
        foreach (var part in _parts.TakeWhile(part => part >= 0)) prefix.Append(new Rune(part));
        Prefix = prefix.ToString();
    }

    /// <summary>What every term that fits begins with; may be empty.</summary>
    internal string Prefix { get; }

    /// <summary>The pattern in small letters, but for what stands after a backslash.</summary>
    internal static string Lower(string pattern)
    {
        var lower = new StringBuilder(pattern.Length);
        for (var at = 0; at < pattern.Length;)
        {
            var end = pattern.IndexOf('\\', at);
            if (end < 0) end = pattern.Length;
            lower.Append(LowerCaseFilter.Lower(pattern[at..end]));
            var next = Math.Min(pattern.Length, end + 2);
            lower.Append(pattern, end, next - end);
            at = next;
        }
        return lower.ToString();
    }

    /// <summary>Whether the whole term fits.</summary>
    internal bool Matches(ReadOnlySpan<char> term)
    {
        var part = 0;
        var afterStar = -1;
        ReadOnlySpan<char> retry = default;
        while (!term.IsEmpty)
        {
            Rune.DecodeFromUtf16(term, out var rune, out var width);
            if (part < _parts.Count && _parts[part] == AnyText)
            {
                afterStar = ++part;
                retry = term;
            }
            else if (part < _parts.Count && (_parts[part] == AnyCharacter || _parts[part] == rune.Value))
            {
                part++;
                term = term[width..];
            }
            else
            {
                if (afterStar < 0) return false;
                Rune.DecodeFromUtf16(retry, out _, out var skipped);
                retry = retry[skipped..];
                term = retry;
                part = afterStar;
            }
        }
        while (part < _parts.Count && _parts[part] == AnyText) part++;
        return part == _parts.Count;
    }
}
