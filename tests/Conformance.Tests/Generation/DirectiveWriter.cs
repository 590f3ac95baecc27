using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>Puts directives on things, mostly where they may stand.</summary>
internal static class DirectiveWriter
{
    internal static void Write(Draft draft, string location, bool constant = false, bool isSubscriptionRoot = false)
    {
        if (!draft.Dice.Chance(0.08) && !draft.Fault()) return;
        var directives = draft.Schema.Directives.Where(directive => draft.IsFaulty && draft.Dice.Chance(0.2) || directive.Locations.Contains(location))
            .Where(directive => !isSubscriptionRoot || directive.Name is not ("skip" or "include")).ToArray();
        if (directives.Length == 0) return;
        var directive = draft.Dice.Pick(directives);
        Write(draft, directive, constant);
        if ((directive.IsRepeatable && draft.Dice.Chance(0.3)) || draft.Fault()) Write(draft, directive, constant);
    }

    private static void Write(Draft draft, DirectiveDefinition directive, bool constant)
    {
        draft.Add("@", draft.Fault() ? "unheard" : directive.Name);
        if (directive.Name != "deprecated") ArgumentWriter.Write(draft, directive.Arguments, constant); // its reason may be null in one of the two
    }
}

/// <summary>Gives fields and directives their arguments.</summary>
internal static class ArgumentWriter
{
    /// <summary>Writes arguments.</summary>
    /// <returns>Whether there were any.</returns>
    internal static bool Write(Draft draft, IEnumerable<InputValueDefinition> arguments, bool constant = false)
    {
        var given = arguments.Where(argument => argument.IsRequired ? !draft.Fault() : draft.Dice.Chance(0.5)).ToList();
        if (draft.Fault() && given.Count > 0) given.Add(given[0]);
        if (given.Count == 0) return false;
        draft.Add("(");
        foreach (var argument in draft.Dice.Chance(0.5) ? given : given.AsEnumerable().Reverse())
        {
            draft.Add(draft.Fault() ? draft.Dice.Pick(["nope", "if", "id", "level", argument.Name + "s"]) : argument.Name, ":");
            LiteralWriter.Write(draft, argument.Type, constant, depth: 3);
        }

        draft.Add(")");
        return true;
    }
}
