using System.Text;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>
/// A regular expression in Lucene's syntax: <c>. ? * + {n,m} | &amp; ~ # @ "text" [a-z] [^a-z] &lt;1-31&gt; ( )</c>.
/// It describes whole terms. Immutable.
/// </summary>
internal sealed class RegularExpression
{
    /// <summary>Most UTF-16 units of an expression.</summary>
    internal const int MaximumLength = 256;

    /// <summary>How deep brackets and complements may lie in each other.</summary>
    internal const int MaximumDepth = 32;

    private RegularExpression(ExpressionNode root, Automaton automaton) => (Prefix, Automaton) = (PrefixOf(root), automaton);

    /// <summary>Tells which terms it describes.</summary>
    internal Automaton Automaton { get; }

    /// <summary>What every term it describes begins with; may be empty.</summary>
    internal string Prefix { get; }

    /// <summary>Reads an expression; what is wrong with it is in <paramref name="fault"/>, else that is null.</summary>
    internal static RegularExpression? Parse(string text, out ExpressionFault? fault)
    {
        var parser = new ExpressionParser(text);
        var root = parser.Parse();
        fault = parser.Fault;
        if (fault is not null) return null;
        if (AutomatonBuilder.Build(root) is { } automaton) return new(root, automaton);
        fault = new(0, ExpressionFaults.TooComplex);
        return null;
    }

    private static string PrefixOf(ExpressionNode root)
    {
        var prefix = new StringBuilder();
        var parts = root is SequenceNode sequence ? sequence.Parts : [root];
        foreach (var part in parts)
        {
            if (part is not CharacterNode { IsNegated: false, Ranges: [var only] } || only.From != only.To) break;
            prefix.Append(new Rune(only.From));
        }
        return prefix.ToString();
    }
}

/// <summary>What is wrong with an expression.</summary>
/// <param name="Position">Index of the UTF-16 unit at which it shows.</param>
/// <param name="Message">A sentence for the person who wrote it.</param>
internal sealed record ExpressionFault(int Position, string Message);
