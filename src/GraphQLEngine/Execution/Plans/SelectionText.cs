using System.Globalization;
using System.Text;

namespace GraphQLEngine.Execution.Plans;

/// <summary>What is selected, as one text: equal texts select the same, however their documents put it.</summary>
internal static class SelectionText
{
    /// <summary>Writes the selection down.</summary>
    /// <returns>False when it hangs on a variable, so that it is not the same in every request, or when it cannot be written at all.</returns>
    internal static bool TryWrite(IReadOnlyList<PlannedField> fields, StringBuilder text)
    {
        text.Append('{');
        foreach (var field in fields)
        {
            if (field.Arguments.Constants is not { } arguments || field.Runner.IsAsync) return false;
            text.Append(field.ResponseName).Append(':').Append(field.Runner.Definition.Name);
            foreach (var name in arguments.Names) text.Append(CultureInfo.InvariantCulture, $"({name}:{arguments[name]})");
            foreach (var selection in field.Selections)
                if (selection.Fails || !TryWrite(selection.Fields, text)) return false;
            text.Append(' ');
        }

        text.Append('}');
        return true;
    }
}
