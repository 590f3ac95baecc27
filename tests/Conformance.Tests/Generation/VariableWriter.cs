using GraphQLEngine.TypeSystem;

namespace Conformance.Tests.Generation;

/// <summary>Uses and declares variables.</summary>
internal static class VariableWriter
{
    /// <summary>Writes a variable that suits the place, a new one or one used before.</summary>
    internal static void Use(Draft draft, GraphQLType place)
    {
        if (draft.Fault() && draft.Variables.Count > 0)
        {
            UseAny(draft);
            return;
        }

        var flavour = draft.Dice.Roll(3); // as the place; stricter; laxer with a default
        var key = $"{place} {flavour}";
        if (!draft.Variables.TryGetValue(key, out var variable)) draft.Variables[key] = variable = Declare(draft, place, flavour);
        Write(draft, variable.Name);
    }

    /// <summary>Writes a variable that is never null.</summary>
    internal static void UseStrict(Draft draft, GraphQLType place)
    {
        var key = $"{place.Nullable} strictly";
        if (!draft.Variables.TryGetValue(key, out var variable))
            draft.Variables[key] = variable = new(draft.NewName("v"), new NonNullType(place.Nullable), $"{place.Nullable}!", []);
        Write(draft, variable.Name);
    }

    /// <summary>Writes some variable, whether it suits or not.</summary>
    internal static void UseAny(Draft draft) => Write(draft, draft.Dice.Pick([.. draft.Variables.Values]).Name);

    /// <summary>Writes the declarations of an operation that uses these variables.</summary>
    internal static void Declarations(Draft draft, IEnumerable<DraftVariable> used)
    {
        var declared = used.Where(_ => !draft.Fault()).ToList();
        if (draft.Fault() && declared.Count > 0) declared.Add(declared[0]);
        if (declared.Count == 0 && !draft.Fault()) return;
        draft.Add("(");
        foreach (var variable in declared)
        {
            if (draft.Dice.Chance(0.05)) draft.Add("\"described\"");
            draft.Add("$", variable.Name, ":");
            draft.Add([.. variable.TypeText.Select(character => character).Aggregate(new List<string> { "" }, Cut).Where(token => token.Length > 0)]);
            if (variable.Default.Count > 0) draft.Add("=").Add([.. variable.Default]);
            DirectiveWriter.Write(draft, "VARIABLE_DEFINITION", constant: true);
        }

        if (draft.Fault()) draft.Add("$", "unused", ":", draft.Dice.Pick(["Int", "Nothing", "String", "Dog", "Query"]));
        draft.Add(")");
    }

    private static void Write(Draft draft, string name)
    {
        draft.UsedVariables.Add(name);
        draft.Add("$", name);
    }

    private static DraftVariable Declare(Draft draft, GraphQLType place, int flavour)
    {
        var type = flavour switch
        {
            1 when place is not NonNullType => new NonNullType(place),
            2 when place is NonNullType nonNull => nonNull.Inner,
            _ => place,
        };
        var needsDefault = type is not NonNullType && place is NonNullType;
        var text = draft.Fault() ? draft.Dice.Pick([$"[{type}]", $"{type.Named}", "String", "Int!", "Missing", "[ID!]"]) : $"{type}";
        var tokens = needsDefault || draft.Dice.Chance(0.25) ? Default(draft, needsDefault ? new NonNullType(type) : type) : [];
        return new(draft.NewName("v"), type, text, tokens);
    }

    private static List<string> Default(Draft draft, GraphQLType type)
    {
        var start = draft.Tokens.Count;
        LiteralWriter.Write(draft, type, constant: true, depth: 2);
        var tokens = draft.Tokens[start..];
        draft.Tokens.RemoveRange(start, tokens.Count);
        return tokens;
    }

    /// <summary>Cuts a type's text into tokens.</summary>
    private static List<string> Cut(List<string> tokens, char character)
    {
        if (character is '[' or ']' or '!') tokens.AddRange([character.ToString(), ""]);
        else tokens[^1] += character;
        return tokens;
    }
}
