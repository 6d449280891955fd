import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { wrong, type Check, type Fault } from '../check.ts';
import { readUserConfig } from '../project.ts';
import { GIVEN } from '../template.ts';

const faultsOfTemplate = (): readonly Fault[] => {
  const { templatePath, runtime, handler, cfn } = readUserConfig();
  const own = Object.entries(cfn?.parameters ?? {}).map(([key, value]) => [key, String(value)]);
  const parameterOverrides = {
    ...GIVEN,
    LambdaRuntime: runtime,
    LambdaHandler: handler,
    ...(Object.fromEntries(own) as Record<string, string>),
  };
  const engine = new RegoEngine();
  try {
    const { diagnostics } = engine.validateStandard(new TemplateFile(templatePath), {
      severityLevel: 'WARN',
      parameterOverrides,
    });
    return wrong(
      ...diagnostics.map(
        ({ ruleId, message, entity }) => `${entity?.logicalId ?? templatePath}: ${message} (${ruleId})`,
      ),
    );
  } finally {
    engine.free();
  }
};

export const templateCheck: Check = {
  id: 'template',
  promise: "Amazon's own validator finds nothing in the template: types, properties, references, policies, runtimes",
  faults: faultsOfTemplate,
};
