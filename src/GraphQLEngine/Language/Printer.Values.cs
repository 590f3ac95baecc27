using System.Globalization;

namespace GraphQLEngine.Language;

public sealed partial class Printer
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: Text("$").Text(variable.Name.Value); break;
            case IntValueNode number: Text(number.Value); break;
            case FloatValueNode number: Text(number.Value); break;
            case StringValueNode { IsBlock: true } text when BlockString.CanHold(text.Value): BlockString.Print(_output, text.Value, _indent); break;
            case StringValueNode text: Quote(text.Value); break;
            case BooleanValueNode boolean: Text(boolean.Value ? "true" : "false"); break;
            case NullValueNode: Text("null"); break;
            case EnumValueNode name: Text(name.Value); break;
            case ListValueNode list: Text("[").Separated(list.Values, ", ").Text("]"); break;
            case ObjectValueNode { Fields.Count: 0 }: Text("{}"); break;
            case ObjectValueNode input: Text("{ ").Separated(input.Fields, ", ").Text(" }"); break;
        }
    }

    private Printer Quote(string text)
    {
        _output.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => _output.Append("\\\""),
                '\\' => _output.Append("\\\\"),
                '\n' => _output.Append("\\n"),
                '\r' => _output.Append("\\r"),
                '\t' => _output.Append("\\t"),
                '\b' => _output.Append("\\b"),
                '\f' => _output.Append("\\f"),
                < ' ' or (>= '\u007F' and <= '\u009F') => _output.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => _output.Append(character),
            };
        }

        _output.Append('"');
        return this;
    }

    private Printer Description(StringValueNode? description)
    {
        if (description is null) return this;
        WriteValue(description);
        return Text("\n").Text(_indent);
    }
}
