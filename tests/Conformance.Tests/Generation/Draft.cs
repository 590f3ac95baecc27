using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>A document in the making: what it declares, what it uses, and how often it goes wrong.</summary>
/// <param name="schema">The schema it is meant for.</param>
/// <param name="dice">Its chance.</param>
/// <param name="faultiness">How likely each decision is a wrong one; 0 for documents that should be valid.</param>
internal sealed class Draft(Schema schema, Dice dice, double faultiness)
{
    private int _names;

    internal Schema Schema { get; } = schema;

    internal Dice Dice { get; } = dice;

    /// <summary>The tokens of the definition being written.</summary>
    internal List<string> Tokens { get; private set; } = [];

    /// <summary>Variables used in the definition being written.</summary>
    internal HashSet<string> UsedVariables { get; private set; } = [];

    /// <summary>Fragments spread in the definition being written.</summary>
    internal HashSet<string> UsedFragments { get; private set; } = [];

    /// <summary>Variables of the document by the place they suit; each operation declares those it uses.</summary>
    internal Dictionary<string, DraftVariable> Variables { get; } = [];

    internal List<DraftFragment> Fragments { get; } = [];

    internal bool IsFaulty => faultiness > 0;

    /// <summary>Whether to do the wrong thing here.</summary>
    internal bool Fault() => Dice.Chance(faultiness);

    internal string NewName(string prefix) => $"{prefix}{_names++}";

    internal Draft Add(params ReadOnlySpan<string> tokens)
    {
        Tokens.AddRange(tokens);
        return this;
    }

    /// <summary>Starts a definition of its own.</summary>
    internal void Begin()
    {
        Tokens = [];
        UsedVariables = [];
        UsedFragments = [];
    }
}

/// <summary>A variable: its name, type and default as tokens.</summary>
internal sealed record DraftVariable(string Name, GraphQLType Type, string TypeText, IReadOnlyList<string> Default);

/// <summary>A fragment: what it stands on, its tokens, and what it uses.</summary>
internal sealed record DraftFragment(string Name, NamedType Type)
{
    internal IReadOnlyList<string> Tokens { get; set; } = [];

    internal IReadOnlySet<string> UsedVariables { get; set; } = new HashSet<string>();

    internal IReadOnlySet<string> UsedFragments { get; set; } = new HashSet<string>();
}
